// Adds the bodies that support tasks.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Task {id: row.to})
CREATE (a)-[r:SUPPORTS]->(b)
SET r = row.properties
