// Says of works what their mentions say.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (p:Policy {id: row.id})
SET p = row
