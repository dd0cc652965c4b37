// Citations of a filter: how many there are.
// params: ids string[], planLevels string[], policyIds string[], policyLevels string[], relations string[]
// returns: total integer
MATCH (p:Plan)-[c:CITES]->(q:Policy)
WHERE (size($ids) = 0 OR c.id IN $ids)
  AND (size($planLevels) = 0 OR p.level IN $planLevels)
  AND (size($policyIds) = 0 OR q.id IN $policyIds)
  AND (size($policyLevels) = 0 OR q.level IN $policyLevels)
  AND (size($relations) = 0 OR c.relation IN $relations)
RETURN count(c) AS total
