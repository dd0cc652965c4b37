// The plans for places: a page of each.
// params: jurisdictionCodes string[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, title string, aliases string[], kind string?, level string?, documentNumber string?, periodStart integer?, periodEnd integer?, loaded boolean, documentId string?, jurisdictionCode string?
UNWIND $jurisdictionCodes AS jurisdictionCode
CALL {
  WITH jurisdictionCode
  MATCH (:Jurisdiction {code: jurisdictionCode})<-[:APPLIES_IN]-(p:Plan)
  WITH p, p.id AS id, p.title AS key
  WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
    AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
  RETURN p, id, key
  ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
           CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
  LIMIT $limit
}
OPTIONAL MATCH (p)<-[:PROMULGATES]-(d:Document)
WITH jurisdictionCode, p, key, min(d.id) AS documentId
RETURN jurisdictionCode, key, p.id AS id, p.title AS title, p.aliases AS aliases, p.kind AS kind, p.level AS level, p.documentNumber AS documentNumber,
       p.periodStart AS periodStart, p.periodEnd AS periodEnd, 'Plan' IN labels(p) AS loaded, documentId
