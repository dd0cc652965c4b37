// How many policies are cited by policies.
// params: policyIds string[]
// returns: policyId string, total integer
UNWIND $policyIds AS policyId
CALL {
  WITH policyId
  MATCH (:Policy {id: policyId})-[:CITES]->(q:Policy)
  RETURN count(DISTINCT q.id) AS total
}
RETURN policyId, total
