// A page of all Policy nodes with everything that they hold.
// params: after string, limit integer
// returns: id string, labels string[], properties map
MATCH (n:Policy)
WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit
