// Adds the bodies that lead tasks.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Task {id: row.to})
CREATE (a)-[r:LEADS]->(b)
SET r = row.properties
