// Sees to it that works are there; what is said of them is settled later.
// params: rows rows
// returns: none
UNWIND $rows AS row
MERGE (p:Policy {id: row.id})
SET p.workKey = row.workKey, p.numberKey = row.numberKey
