// A page of the ids of all Jurisdiction nodes.
// params: after string, limit integer
// returns: id string
MATCH (n:Jurisdiction)
WHERE n.code > $after
RETURN n.code AS id
ORDER BY id
LIMIT $limit
