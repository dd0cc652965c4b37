// Moves the citations that give a document number without a title to another work with that number.
// params: rows rows
// returns: none
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
MATCH (a)<-[r:CITES]-(x)
WHERE r.numberScope = row.scope
CREATE (b)<-[n:CITES]-(x)
SET n = properties(r)
DELETE r
