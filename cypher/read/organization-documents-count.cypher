// The documents that organizations signed: how many each has.
// params: organizationIds string[]
// returns: organizationId string, total integer
UNWIND $organizationIds AS organizationId
CALL {
  WITH organizationId
  MATCH (:Organization {id: organizationId})-[:ISSUED]->(d:Document)
  RETURN count(d) AS total
}
RETURN organizationId, total
