// Plans below the province that cite a national policy and no policy of their province: how many there are.
// params: levels string[], jurisdictionCodes string[], policyIds string[]
// returns: total integer
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
RETURN count(p) AS total
