// Pairs of bodies that carry tasks together: how many there are.
// params: kinds string[], organizationIds string[], planIds string[], levels string[], jurisdictionCodes string[], taskKinds string[]
// returns: total integer
CALL {
  MATCH (p:Plan)
  WHERE (size($kinds) = 0 OR 'JOINT_LEAD' IN $kinds)
    AND (size($planIds) = 0 OR p.id IN $planIds)
    AND (size($levels) = 0 OR p.level IN $levels)
    AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
  MATCH (p)-[:HAS_TASK]->(t:Task)
  WHERE (size($taskKinds) = 0 OR t.kind IN $taskKinds)
  MATCH (t)<-[:LEADS]-(a:Organization)
  MATCH (t)<-[:LEADS]-(b:Organization)
  WHERE a.id < b.id
    AND (size($organizationIds) = 0 OR a.id IN $organizationIds OR b.id IN $organizationIds)
  RETURN 'JOINT_LEAD' AS kind, a.id AS organizationId, b.id AS partnerId, count(DISTINCT t) AS taskCount
  UNION ALL
  MATCH (p:Plan)
  WHERE (size($kinds) = 0 OR 'LEAD_SUPPORT' IN $kinds)
    AND (size($planIds) = 0 OR p.id IN $planIds)
    AND (size($levels) = 0 OR p.level IN $levels)
    AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
  MATCH (p)-[:HAS_TASK]->(t:Task)
  WHERE (size($taskKinds) = 0 OR t.kind IN $taskKinds)
  MATCH (t)<-[:LEADS]-(a:Organization)
  MATCH (t)<-[:SUPPORTS|RESPONSIBLE_FOR]-(b:Organization)
  WHERE a.id <> b.id
    AND (size($organizationIds) = 0 OR a.id IN $organizationIds OR b.id IN $organizationIds)
  RETURN 'LEAD_SUPPORT' AS kind, a.id AS organizationId, b.id AS partnerId, count(DISTINCT t) AS taskCount
  UNION ALL
  MATCH (p:Plan)
  WHERE (size($kinds) = 0 OR 'JOINT_RESPONSIBLE' IN $kinds)
    AND (size($planIds) = 0 OR p.id IN $planIds)
    AND (size($levels) = 0 OR p.level IN $levels)
    AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
  MATCH (p)-[:HAS_TASK]->(t:Task)
  WHERE (size($taskKinds) = 0 OR t.kind IN $taskKinds)
  MATCH (t)<-[:RESPONSIBLE_FOR]-(a:Organization)
  MATCH (t)<-[:RESPONSIBLE_FOR]-(b:Organization)
  WHERE a.id < b.id AND NOT EXISTS { MATCH (t)<-[:LEADS]-(:Organization) }
    AND (size($organizationIds) = 0 OR a.id IN $organizationIds OR b.id IN $organizationIds)
  RETURN 'JOINT_RESPONSIBLE' AS kind, a.id AS organizationId, b.id AS partnerId, count(DISTINCT t) AS taskCount
}
RETURN count(taskCount) AS total
