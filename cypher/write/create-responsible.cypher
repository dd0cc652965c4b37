// Adds the bodies that answer for tasks.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Task {id: row.to})
CREATE (a)-[r:RESPONSIBLE_FOR]->(b)
SET r = row.properties
