// What plans cite: how many each has.
// params: planIds string[], planLevels string[], policyIds string[], policyLevels string[], relations string[]
// returns: planId string, total integer
UNWIND $planIds AS planId
CALL {
  WITH planId
  MATCH (p:Policy {id: planId})-[c:CITES]->(q:Policy)
  WHERE (size($planLevels) = 0 OR p.level IN $planLevels)
    AND (size($policyIds) = 0 OR q.id IN $policyIds)
    AND (size($policyLevels) = 0 OR q.level IN $policyLevels)
    AND (size($relations) = 0 OR c.relation IN $relations)
  RETURN count(c) AS total
}
RETURN planId, total
