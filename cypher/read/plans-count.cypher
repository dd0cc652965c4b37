// Plans of a filter: how many there are.
// params: ids string[], levels string[], kinds string[], titleContains string?, jurisdictionCodes string[], issuerIds string[], year integer?
// returns: total integer
MATCH (p:Plan)
WHERE (size($ids) = 0 OR p.id IN $ids)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($kinds) = 0 OR p.kind IN $kinds)
  AND ($titleContains IS NULL OR p.titles CONTAINS $titleContains)
  AND (size($issuerIds) = 0 OR EXISTS { MATCH (p)<-[:ISSUED]-(issuer:Organization) WHERE issuer.id IN $issuerIds })
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
  AND ($year IS NULL OR (p.periodStart <= $year AND p.periodEnd >= $year))
RETURN count(p) AS total
