// Marks the works whose text is loaded.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (n:Policy {id: id})
SET n:Plan
