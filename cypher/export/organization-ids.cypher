// A page of the ids of all Organization nodes.
// params: after string, limit integer
// returns: id string
MATCH (n:Organization)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
