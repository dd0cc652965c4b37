// The citations of policies: how many each has.
// params: policyIds string[]
// returns: policyId string, total integer
UNWIND $policyIds AS policyId
CALL {
  WITH policyId
  MATCH (p:Plan)-[c:CITES]->(:Policy {id: policyId})
  RETURN count(c) AS total
}
RETURN policyId, total
