// The bodies that texts name as issuers of policies, by name.
// params: policyIds string[]
// returns: policyId string, id string, name string, aliases string[], isGroup boolean, jurisdictionCode string?
UNWIND $policyIds AS policyId
MATCH (:Policy {id: policyId})<-[:ISSUED]-(o:Organization)
OPTIONAL MATCH (o)-[:OF]->(j:Jurisdiction)
RETURN policyId, o.id AS id, o.name AS name, o.aliases AS aliases, o.isGroup AS isGroup, j.code AS jurisdictionCode
ORDER BY policyId, name, id
