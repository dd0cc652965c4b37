// Who carries the tasks of a filter that some organizations carry, those organizations among them, a row an assignment.
// params: organizationIds string[], planIds string[], levels string[], jurisdictionCodes string[], taskKinds string[]
// returns: taskId string, organizationId string, relationship string
UNWIND $organizationIds AS organizationId
MATCH (:Organization {id: organizationId})-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Task)
WITH DISTINCT t
MATCH (t)<-[:HAS_TASK]-(p:Plan)
WHERE (size($taskKinds) = 0 OR t.kind IN $taskKinds)
  AND (size($planIds) = 0 OR p.id IN $planIds)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
WITH DISTINCT t
MATCH (t)<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(o:Organization)
RETURN t.id AS taskId, o.id AS organizationId, type(r) AS relationship
