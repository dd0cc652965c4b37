// Adds the citations of plans, one a mention.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r = row.properties
