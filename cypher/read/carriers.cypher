// Who carries the tasks of a filter, a row an assignment.
// params: planIds string[], levels string[], jurisdictionCodes string[], taskKinds string[]
// returns: taskId string, organizationId string, relationship string
MATCH (p:Plan)
WHERE (size($planIds) = 0 OR p.id IN $planIds)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
MATCH (p)-[:HAS_TASK]->(t:Task)
WHERE (size($taskKinds) = 0 OR t.kind IN $taskKinds)
MATCH (t)<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(o:Organization)
RETURN t.id AS taskId, o.id AS organizationId, type(r) AS relationship
