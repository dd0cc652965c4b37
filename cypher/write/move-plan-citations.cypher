// Moves a plan's citations to another work.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
MATCH (a)-[r:CITES]->(x:Policy)
WHERE r.documentId = row.documentId AND r.planOrder = row.planOrder
CREATE (b)-[n:CITES]->(x)
SET n = properties(r)
DELETE r
