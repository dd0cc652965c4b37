// What a loaded document was read from, and what was read.
// params: id string
// returns: sha256 string, factsHash string
MATCH (d:Document {id: $id})
RETURN d.sha256 AS sha256, d.factsHash AS factsHash
