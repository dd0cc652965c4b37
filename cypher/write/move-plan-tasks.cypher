// Moves a plan's tasks to another work.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
MATCH (a)-[r:HAS_TASK]->(x:Task)
WHERE r.documentId = row.documentId AND r.planOrder = row.planOrder
CREATE (b)-[n:HAS_TASK]->(x)
SET n = properties(r)
DELETE r
