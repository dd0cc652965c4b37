// A page of all Jurisdiction nodes with everything that they hold.
// params: after string, limit integer
// returns: id string, labels string[], properties map
MATCH (n:Jurisdiction)
WHERE n.code > $after
RETURN n.code AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit
