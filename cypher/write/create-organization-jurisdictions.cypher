// Adds whose bodies they are.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Jurisdiction {code: row.to})
CREATE (a)-[:OF]->(b)
