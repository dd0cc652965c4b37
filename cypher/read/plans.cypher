// Plans of a filter: a page.
// params: ids string[], levels string[], kinds string[], titleContains string?, jurisdictionCodes string[], issuerIds string[], year integer?, orderBy string, low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, title string, aliases string[], kind string?, level string?, documentNumber string?, periodStart integer?, periodEnd integer?, loaded boolean, documentId string?, jurisdictionCode string?
MATCH (p:Plan)
WHERE (size($ids) = 0 OR p.id IN $ids)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($kinds) = 0 OR p.kind IN $kinds)
  AND ($titleContains IS NULL OR p.titles CONTAINS $titleContains)
  AND (size($issuerIds) = 0 OR EXISTS { MATCH (p)<-[:ISSUED]-(issuer:Organization) WHERE issuer.id IN $issuerIds })
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
  AND ($year IS NULL OR (p.periodStart <= $year AND p.periodEnd >= $year))
WITH p, p.id AS id, CASE $orderBy WHEN 'PERIOD_START' THEN right('00000' + toString(coalesce(p.periodStart, 0)), 6) ELSE p.title END AS key
WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
WITH p, id, key
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
OPTIONAL MATCH (p)-[:APPLIES_IN]->(j:Jurisdiction)
OPTIONAL MATCH (p)<-[:PROMULGATES]-(d:Document)
WITH p, key, min(j.code) AS jurisdictionCode, min(d.id) AS documentId
RETURN key, p.id AS id, p.title AS title, p.aliases AS aliases, p.kind AS kind, p.level AS level, p.documentNumber AS documentNumber,
       p.periodStart AS periodStart, p.periodEnd AS periodEnd, 'Plan' IN labels(p) AS loaded, documentId, jurisdictionCode
