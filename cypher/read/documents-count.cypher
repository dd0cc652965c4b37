// Documents of a filter: how many there are.
// params: ids string[], levels string[], jurisdictionCodes string[], kinds string[], documentNumbers string[], issuedFrom string?, issuedTo string?, years integer[], issuerIds string[], titleContains string?, diagnosticRules string[], diagnosticSeverities string[]
// returns: total integer
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
RETURN count(d) AS total
