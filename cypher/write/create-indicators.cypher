// Adds indicators to their plans.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (p:Policy {id: row.from})
CREATE (p)-[r:SETS]->(i:Indicator)
SET r = row.properties
SET i = row.node
