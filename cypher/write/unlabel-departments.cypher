// Unmarks the bodies that no task is laid on.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (n:Organization {id: id})
REMOVE n:Department
