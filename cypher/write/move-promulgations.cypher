// Moves the promulgation of a plan to another work.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
MATCH (a)<-[r:PROMULGATES]-(x:Document)
WHERE r.documentId = row.documentId AND r.planOrder = row.planOrder
CREATE (b)<-[n:PROMULGATES]-(x)
SET n = properties(r)
DELETE r
