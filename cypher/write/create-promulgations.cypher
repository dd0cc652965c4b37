// Adds the works that a document promulgates, with what it says of them.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[r:PROMULGATES]->(b)
SET r = row.properties
