// The citations of policies: how many each has.
// params: policyIds string[]
// returns: policyId string, total integer
UNWIND $policyIds AS policyId
CALL {
  WITH policyId
  MATCH (:Policy {id: policyId})<-[c:CITES]-(p:Plan)
  RETURN count(c) AS total
}
RETURN policyId, total
