// Sees to it that bodies are there; what they are called is settled later.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MERGE (o:Organization {id: id})
