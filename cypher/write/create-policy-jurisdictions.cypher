// Adds where works apply.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Jurisdiction {code: row.to})
CREATE (a)-[:APPLIES_IN]->(b)
