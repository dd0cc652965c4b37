// Policies of a filter, loaded or only cited: a page.
// params: ids string[], levels string[], kinds string[], titleContains string?, jurisdictionCodes string[], issuerIds string[], documentNumbers string[], loaded boolean?, orderBy string, low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, title string, aliases string[], kind string?, level string?, documentNumber string?, periodStart integer?, periodEnd integer?, loaded boolean, documentId string?, jurisdictionCode string?
MATCH (p:Policy)
WHERE (size($ids) = 0 OR p.id IN $ids)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($kinds) = 0 OR p.kind IN $kinds)
  AND ($titleContains IS NULL OR p.titles CONTAINS $titleContains)
  AND (size($issuerIds) = 0 OR EXISTS { MATCH (p)<-[:ISSUED]-(issuer:Organization) WHERE issuer.id IN $issuerIds })
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
  AND (size($documentNumbers) = 0 OR p.documentNumber IN $documentNumbers)
  AND ($loaded IS NULL OR $loaded = ('Plan' IN labels(p)))
CALL {
  WITH p
  MATCH (p)<-[:CITES]-(citing:Plan)
  WHERE $orderBy = 'CITING_PLAN_COUNT'
  RETURN count(DISTINCT citing.id) AS citingPlans
}
WITH p, p.id AS id, CASE $orderBy WHEN 'CITED_BY_COUNT' THEN right('00000' + toString(COUNT { (p)<-[:CITES]-(:Plan) }), 6)
                                  WHEN 'CITING_PLAN_COUNT' THEN right('00000' + toString(citingPlans), 6) ELSE p.title END AS key
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
