// Puts a document in the place that its issuer speaks for.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Jurisdiction {code: row.to})
CREATE (a)-[r:APPLIES_IN]->(b)
SET r = row.properties
