// What policies are counted by, a row a promulgating document and an issuer. Conditions on what they are counted by are left to the reader.
// params: ids string[], documentNumbers string[], titleContains string?, loaded boolean?, year integer?
// returns: id string, level string?, jurisdictionCode string?, jurisdictionName string?, kind string?, documentNumber string?, documentId string?, issuedOn string?, issuerId string?, issuerName string?
MATCH (p:Policy)
WHERE (size($ids) = 0 OR p.id IN $ids)
  AND (size($documentNumbers) = 0 OR p.documentNumber IN $documentNumbers)
  AND ($titleContains IS NULL OR p.titles CONTAINS $titleContains)
  AND ($loaded IS NULL OR $loaded = ('Plan' IN labels(p)))
  AND ($year IS NULL OR (p.periodStart <= $year AND p.periodEnd >= $year))
OPTIONAL MATCH (p)-[:APPLIES_IN]->(j:Jurisdiction)
OPTIONAL MATCH (p)<-[:PROMULGATES]-(d:Document)
OPTIONAL MATCH (p)<-[:ISSUED]-(o:Organization)
RETURN p.id AS id, p.level AS level, j.code AS jurisdictionCode, j.name AS jurisdictionName, p.kind AS kind, p.documentNumber AS documentNumber,
       d.id AS documentId, d.issuedOn AS issuedOn, o.id AS issuerId, o.name AS issuerName
