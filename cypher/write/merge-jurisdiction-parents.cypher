// Puts each place within the one above it.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (j:Jurisdiction {code: row.code})
MATCH (above:Jurisdiction {code: row.within})
MERGE (j)-[:WITHIN]->(above)
