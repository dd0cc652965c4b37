// Marks the bodies that issue.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (n:Organization {id: id})
SET n:Issuer
