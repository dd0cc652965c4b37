// What organizations carry: how many each has.
// params: organizationIds string[], relationships string[]
// returns: organizationId string, total integer
UNWIND $organizationIds AS organizationId
CALL {
  WITH organizationId
  MATCH (o:Organization {id: organizationId})-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Task)
  WHERE (size($relationships) = 0 OR type(r) IN $relationships)
  RETURN count(r) AS total
}
RETURN organizationId, total
