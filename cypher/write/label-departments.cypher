// Marks the bodies that tasks are laid on.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (n:Organization {id: id})
SET n:Department
