// What the indicators of a filter measure and say, with the place of their plan.
// params: planIds string[], levels string[], jurisdictionCodes string[]
// returns: id string, planId string, metric string, unit string, comparator string, value number, valueHigh number?, targetYear integer?, baselineYear integer?, breakdownYears integer[], breakdownValues number[], jurisdictionCode string?, placeName string?
MATCH (p:Plan)
WHERE (size($planIds) = 0 OR p.id IN $planIds)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
OPTIONAL MATCH (p)-[:APPLIES_IN]->(j:Jurisdiction)
WITH p, min(j.code) AS jurisdictionCode, min(j.name) AS placeName
MATCH (p)-[:SETS]->(i:Indicator)
RETURN i.id AS id, p.id AS planId, i.metric AS metric, i.unit AS unit, i.comparator AS comparator, i.value AS value, i.valueHigh AS valueHigh,
       i.targetYear AS targetYear, i.baselineYear AS baselineYear, i.breakdownYears AS breakdownYears, i.breakdownValues AS breakdownValues,
       jurisdictionCode, placeName
