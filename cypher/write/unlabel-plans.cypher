// Unmarks the works whose text is not loaded.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (n:Policy {id: id})
REMOVE n:Plan
