// Documents of a filter: a page.
// params: ids string[], levels string[], jurisdictionCodes string[], kinds string[], documentNumbers string[], issuedFrom string?, issuedTo string?, years integer[], issuerIds string[], titleContains string?, diagnosticRules string[], diagnosticSeverities string[], orderBy string, low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, title string, kind string?, documentNumber string?, indexNumber string?, issuedOn string?, publishedOn string?, disclosure string?, addressees string[], sourcePath string, sha256 string, mediaType string, jurisdictionCode string?
MATCH (d:Document)
WHERE (size($ids) = 0 OR d.id IN $ids)
  AND (size($kinds) = 0 OR d.kind IN $kinds)
  AND (size($documentNumbers) = 0 OR d.documentNumber IN $documentNumbers)
  AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
  AND (size($years) = 0 OR toInteger(substring(d.issuedOn, 0, 4)) IN $years)
  AND ($titleContains IS NULL OR d.title CONTAINS $titleContains)
  AND (size($diagnosticRules) = 0 OR any(rule IN d.diagnosticRules WHERE rule IN $diagnosticRules))
  AND (size($diagnosticSeverities) = 0 OR any(severity IN d.diagnosticSeverities WHERE severity IN $diagnosticSeverities))
  AND ((size($levels) = 0 AND size($jurisdictionCodes) = 0) OR EXISTS {
    MATCH (d)-[:APPLIES_IN]->(place:Jurisdiction) WHERE (size($levels) = 0 OR place.level IN $levels) AND (size($jurisdictionCodes) = 0 OR place.code IN $jurisdictionCodes)
  })
  AND (size($issuerIds) = 0 OR EXISTS { MATCH (d)<-[:ISSUED]-(issuer:Organization) WHERE issuer.id IN $issuerIds })
WITH d, d.id AS id, CASE $orderBy WHEN 'TITLE' THEN d.title ELSE coalesce(d.issuedOn, '') END AS key
WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
WITH d, id, key
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction)
RETURN key, d.id AS id, d.title AS title, d.kind AS kind, d.documentNumber AS documentNumber, d.indexNumber AS indexNumber, d.issuedOn AS issuedOn, d.publishedOn AS publishedOn, d.disclosure AS disclosure, d.addressees AS addressees, d.sourcePath AS sourcePath, d.sha256 AS sha256, d.mediaType AS mediaType, j.code AS jurisdictionCode
