// Unmarks the bodies that issue nothing.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (n:Organization {id: id})
REMOVE n:Issuer
