// The relationships that start at some Jurisdiction nodes, with everything that they hold.
// params: ids string[]
// returns: type string, from string, to string, properties map
UNWIND $ids AS id
MATCH (a:Jurisdiction {code: id})-[r]->(b)
RETURN type(r) AS type, id AS from, coalesce(b.id, b.code) AS to, properties(r) AS properties
