// Adds who issued works.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[r:ISSUED]->(b)
SET r = row.properties
