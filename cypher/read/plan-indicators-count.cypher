// The indicators of plans: how many each has.
// params: planIds string[], levels string[], metricContains string?, units string[], comparators string[], targetYears integer[]
// returns: planId string, total integer
UNWIND $planIds AS planId
CALL {
  WITH planId
  MATCH (p:Policy {id: planId})-[:SETS]->(i:Indicator)
  WHERE (size($levels) = 0 OR p.level IN $levels)
    AND ($metricContains IS NULL OR i.metric CONTAINS $metricContains)
    AND (size($units) = 0 OR i.unit IN $units)
    AND (size($comparators) = 0 OR i.comparator IN $comparators)
    AND (size($targetYears) = 0 OR i.targetYear IN $targetYears)
  RETURN count(i) AS total
}
RETURN planId, total
