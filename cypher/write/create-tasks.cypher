// Adds tasks to their plans.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (p:Policy {id: row.from})
CREATE (p)-[r:HAS_TASK]->(t:Task)
SET r = row.properties
SET t = row.node
