// Removes works that nothing mentions any more.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (n:Policy {id: id})
DETACH DELETE n
