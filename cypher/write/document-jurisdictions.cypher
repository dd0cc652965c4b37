// The places that a document names, with their ancestors.
// params: id string
// returns: codes string[]
MATCH (d:Document {id: $id})-[:NAMES]->(j:Jurisdiction)
RETURN j.codes AS codes
