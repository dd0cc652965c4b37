// Removes bodies that nothing names any more.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (n:Organization {id: id})
DETACH DELETE n
