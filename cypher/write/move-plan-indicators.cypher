// Moves a plan's indicators to another work.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
MATCH (a)-[r:SETS]->(x:Indicator)
WHERE r.documentId = row.documentId AND r.planOrder = row.planOrder
CREATE (b)-[n:SETS]->(x)
SET n = properties(r)
DELETE r
