// The bodies that texts name as issuers of policies, by name.
// params: policyIds string[]
// returns: policyId string, organizationId string
UNWIND $policyIds AS policyId
MATCH (o:Organization)-[:ISSUED]->(p:Policy {id: policyId})
RETURN policyId, o.id AS organizationId
ORDER BY policyId, o.name, organizationId
