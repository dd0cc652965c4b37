// Moves every citation that gives no document number to another work of its group.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
MATCH (a)<-[r:CITES]-(x)
WHERE r.numberKey IS NULL
CREATE (b)<-[n:CITES]-(x)
SET n = properties(r)
DELETE r
