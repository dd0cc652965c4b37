// Plans below the province that cite a national policy and no policy of their province: a page.
// params: levels string[], jurisdictionCodes string[], policyIds string[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, title string, aliases string[], kind string?, level string?, documentNumber string?, periodStart integer?, periodEnd integer?, loaded boolean, documentId string?, jurisdictionCode string?
MATCH (p:Plan)-[:APPLIES_IN]->(j:Jurisdiction)
WHERE p.level IN ['PREFECTURE', 'COUNTY', 'TOWNSHIP']
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($jurisdictionCodes) = 0 OR any(code IN j.codes WHERE code IN $jurisdictionCodes))
WITH p, min(j.code) AS jurisdictionCode
MATCH (p)-[:CITES]->(q:Policy)
WHERE (q.level = 'NATIONAL' AND (size($policyIds) = 0 OR q.id IN $policyIds)) OR q.level = 'PROVINCIAL'
OPTIONAL MATCH (q)-[:APPLIES_IN]->(s:Jurisdiction)
WITH p, jurisdictionCode, q.level AS citedLevel, s.code AS citedCode
WITH p, jurisdictionCode,
     sum(CASE WHEN citedLevel = 'NATIONAL' THEN 1 ELSE 0 END) AS national,
     sum(CASE WHEN citedLevel = 'PROVINCIAL' AND coalesce(citedCode, left(jurisdictionCode, 2) + '0000') = left(jurisdictionCode, 2) + '0000' THEN 1 ELSE 0 END) AS provincial
WHERE national > 0 AND provincial = 0
WITH p, jurisdictionCode, p.id AS id, jurisdictionCode + '/' + p.title AS key
WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
WITH p, jurisdictionCode, id, key
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
OPTIONAL MATCH (p)<-[:PROMULGATES]-(d:Document)
WITH p, key, jurisdictionCode, min(d.id) AS documentId
RETURN key, p.id AS id, p.title AS title, p.aliases AS aliases, p.kind AS kind, p.level AS level, p.documentNumber AS documentNumber,
       p.periodStart AS periodStart, p.periodEnd AS periodEnd, 'Plan' IN labels(p) AS loaded, documentId, jurisdictionCode
