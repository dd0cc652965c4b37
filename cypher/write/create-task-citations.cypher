// Ties citations to the tasks that they stand in.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Task {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r = row.properties
