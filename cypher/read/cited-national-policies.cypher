// The national policies that plans cite, each once, by title.
// params: planIds string[]
// returns: planId string, policyId string
UNWIND $planIds AS planId
MATCH (:Policy {id: planId})-[:CITES]->(q:Policy)
WHERE q.level = 'NATIONAL'
WITH DISTINCT planId, q.id AS policyId, q.title AS title
ORDER BY planId, title, policyId
RETURN planId, policyId
