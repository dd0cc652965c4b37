// The indicators of tasks, in the order of the text.
// params: taskIds string[]
// returns: id string, documentId string, planId string, taskId string?, path string, metric string, comparator string, value number, valueHigh number?, unit string, targetYear integer?, baselineYear integer?, breakdownYears integer[], breakdownValues number[], quote string, start integer, end integer
UNWIND $taskIds AS taskId
MATCH (t:Task {id: taskId})-[:SETS]->(i:Indicator)
MATCH (i)<-[:SETS]-(p:Plan)
RETURN i.id AS id, i.documentId AS documentId, p.id AS planId, t.id AS taskId, i.path AS path, i.metric AS metric, i.comparator AS comparator,
       i.value AS value, i.valueHigh AS valueHigh, i.unit AS unit, i.targetYear AS targetYear, i.baselineYear AS baselineYear,
       i.breakdownYears AS breakdownYears, i.breakdownValues AS breakdownValues, i.quote AS quote, i.start AS start, i.end AS end
ORDER BY taskId, i.order, id
