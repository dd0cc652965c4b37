// The bodies that texts name as issuers of policies, by name.
// params: policyIds string[]
// returns: policyId string, organizationId string
UNWIND $policyIds AS policyId
MATCH (p:Policy {id: policyId})<-[:ISSUED]-(o:Organization)
RETURN policyId, o.id AS organizationId
ORDER BY policyId, o.name, organizationId
