// A page of the ids of all Document nodes.
// params: after string, limit integer
// returns: id string
MATCH (n:Document)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
