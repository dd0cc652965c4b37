// Ties indicators to the tasks that they stand in.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Task {id: row.from})
MATCH (b:Indicator {id: row.to})
CREATE (a)-[r:SETS]->(b)
SET r = row.properties
