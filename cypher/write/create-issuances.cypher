// Adds who signs a document.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:ISSUED]->(b)
SET r = row.properties
