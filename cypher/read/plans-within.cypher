// The plans of these levels and for these places.
// params: planIds string[], levels string[], jurisdictionCodes string[]
// returns: id string
MATCH (p:Plan)
WHERE (size($planIds) = 0 OR p.id IN $planIds)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
RETURN p.id AS id
