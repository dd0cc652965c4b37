// Sees to it that places are there.
// params: rows rows
// returns: none
UNWIND $rows AS row
MERGE (j:Jurisdiction {code: row.code})
SET j = row
