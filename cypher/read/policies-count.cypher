// Policies of a filter, loaded or only cited: how many there are.
// params: ids string[], levels string[], kinds string[], titleContains string?, jurisdictionCodes string[], issuerIds string[], documentNumbers string[], loaded boolean?
// returns: total integer
MATCH (p:Policy)
WHERE (size($ids) = 0 OR p.id IN $ids)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($kinds) = 0 OR p.kind IN $kinds)
  AND ($titleContains IS NULL OR p.titles CONTAINS $titleContains)
  AND (size($issuerIds) = 0 OR EXISTS { MATCH (p)<-[:ISSUED]-(issuer:Organization) WHERE issuer.id IN $issuerIds })
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
  AND (size($documentNumbers) = 0 OR p.documentNumber IN $documentNumbers)
  AND ($loaded IS NULL OR $loaded = ('Plan' IN labels(p)))
RETURN count(p) AS total
