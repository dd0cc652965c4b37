// Indicators of a filter: how many there are.
// params: ids string[], levels string[], metricContains string?, units string[], comparators string[], targetYears integer[]
// returns: total integer
MATCH (i:Indicator)
WHERE (size($ids) = 0 OR i.id IN $ids)
  AND ($metricContains IS NULL OR i.metric CONTAINS $metricContains)
  AND (size($units) = 0 OR i.unit IN $units)
  AND (size($comparators) = 0 OR i.comparator IN $comparators)
  AND (size($targetYears) = 0 OR i.targetYear IN $targetYears)
  AND (size($levels) = 0 OR EXISTS { MATCH (i)<-[:SETS]-(plan:Plan) WHERE plan.level IN $levels })
RETURN count(i) AS total
