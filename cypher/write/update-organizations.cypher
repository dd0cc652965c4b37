// Calls bodies what their documents call them.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (o:Organization {id: row.id})
SET o = row
