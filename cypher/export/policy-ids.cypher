// A page of the ids of all Policy nodes.
// params: after string, limit integer
// returns: id string
MATCH (n:Policy)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
