// Notes which bodies a document names, how it calls them and what they do in it.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Organization {id: row.to})
CREATE (a)-[r:NAMES]->(b)
SET r = row.properties
