// Indicators of a filter: a page.
// params: ids string[], levels string[], metricContains string?, units string[], comparators string[], targetYears integer[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, documentId string, planId string, taskId string?, path string, metric string, comparator string, value number, valueHigh number?, unit string, targetYear integer?, baselineYear integer?, breakdownYears integer[], breakdownValues number[], quote string, start integer, end integer
MATCH (i:Indicator)
WHERE (size($ids) = 0 OR i.id IN $ids)
  AND ($metricContains IS NULL OR i.metric CONTAINS $metricContains)
  AND (size($units) = 0 OR i.unit IN $units)
  AND (size($comparators) = 0 OR i.comparator IN $comparators)
  AND (size($targetYears) = 0 OR i.targetYear IN $targetYears)
  AND (size($levels) = 0 OR EXISTS { MATCH (i)<-[:SETS]-(plan:Plan) WHERE plan.level IN $levels })
WITH i, i.id AS id, i.documentId + '/' + right('00000' + toString(i.planOrder), 6) + '/' + right('00000' + toString(i.order), 6) AS key
WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
WITH i, id, key
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
MATCH (i)<-[:SETS]-(p:Plan)
OPTIONAL MATCH (i)<-[:SETS]-(t:Task)
RETURN key, i.id AS id, i.documentId AS documentId, p.id AS planId, t.id AS taskId, i.path AS path, i.metric AS metric, i.comparator AS comparator,
       i.value AS value, i.valueHigh AS valueHigh, i.unit AS unit, i.targetYear AS targetYear, i.baselineYear AS baselineYear,
       i.breakdownYears AS breakdownYears, i.breakdownValues AS breakdownValues, i.quote AS quote, i.start AS start, i.end AS end
