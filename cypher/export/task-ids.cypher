// A page of the ids of all Task nodes.
// params: after string, limit integer
// returns: id string
MATCH (n:Task)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
