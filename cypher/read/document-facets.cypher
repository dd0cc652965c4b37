// What documents are counted by, a row an issuer. Conditions on what they are counted by are left to the reader.
// params: ids string[], documentNumbers string[], issuedFrom string?, issuedTo string?, titleContains string?, diagnosticRules string[], diagnosticSeverities string[]
// returns: id string, level string?, jurisdictionCode string?, jurisdictionName string?, kind string?, issuedOn string?, issuerId string?, issuerName string?
MATCH (d:Document)
WHERE (size($ids) = 0 OR d.id IN $ids)
  AND (size($documentNumbers) = 0 OR d.documentNumber IN $documentNumbers)
  AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
  AND ($titleContains IS NULL OR d.title CONTAINS $titleContains)
  AND (size($diagnosticRules) = 0 OR any(rule IN d.diagnosticRules WHERE rule IN $diagnosticRules))
  AND (size($diagnosticSeverities) = 0 OR any(severity IN d.diagnosticSeverities WHERE severity IN $diagnosticSeverities))
OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction)
OPTIONAL MATCH (d)<-[:ISSUED]-(o:Organization)
RETURN d.id AS id, j.level AS level, j.code AS jurisdictionCode, j.name AS jurisdictionName, d.kind AS kind, d.issuedOn AS issuedOn, o.id AS issuerId, o.name AS issuerName
