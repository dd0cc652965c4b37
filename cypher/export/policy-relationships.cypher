// The relationships that start at some Policy nodes, with everything that they hold.
// params: ids string[]
// returns: type string, from string, to string, properties map
UNWIND $ids AS id
MATCH (a:Policy {id: id})-[r]->(b)
RETURN type(r) AS type, id AS from, coalesce(b.id, b.code) AS to, properties(r) AS properties
