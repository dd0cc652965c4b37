// How many plans cite policies.
// params: policyIds string[]
// returns: policyId string, total integer
UNWIND $policyIds AS policyId
CALL {
  WITH policyId
  MATCH (:Policy {id: policyId})<-[:CITES]-(p:Plan)
  RETURN count(DISTINCT p.id) AS total
}
RETURN policyId, total
