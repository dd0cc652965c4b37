// The bodies that a document names.
// params: id string
// returns: id string
MATCH (d:Document {id: $id})-[:NAMES]->(o:Organization)
RETURN o.id AS id
