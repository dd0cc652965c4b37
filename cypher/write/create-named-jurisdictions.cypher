// Notes which places a document names.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Jurisdiction {code: row.to})
CREATE (a)-[r:NAMES]->(b)
SET r = row.properties
