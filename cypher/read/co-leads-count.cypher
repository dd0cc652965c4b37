// Pairs of bodies that carry tasks together: how many there are.
// params: kinds string[], organizationIds string[], planIds string[]
// returns: total integer
CALL {
  MATCH (t:Task)<-[:LEADS]-(a:Organization)
  WHERE (size($kinds) = 0 OR 'JOINT_LEAD' IN $kinds)
    AND (size($planIds) = 0 OR EXISTS { MATCH (t)<-[:HAS_TASK]-(p:Plan) WHERE p.id IN $planIds })
  MATCH (t)<-[:LEADS]-(b:Organization)
  WHERE a.id < b.id
    AND (size($organizationIds) = 0 OR a.id IN $organizationIds OR b.id IN $organizationIds)
  RETURN 'JOINT_LEAD' AS kind, a.id AS organizationId, b.id AS partnerId, count(DISTINCT t) AS taskCount
  UNION ALL
  MATCH (t:Task)<-[:LEADS]-(a:Organization)
  WHERE (size($kinds) = 0 OR 'LEAD_SUPPORT' IN $kinds)
    AND (size($planIds) = 0 OR EXISTS { MATCH (t)<-[:HAS_TASK]-(p:Plan) WHERE p.id IN $planIds })
  MATCH (t)<-[:SUPPORTS|RESPONSIBLE_FOR]-(b:Organization)
  WHERE a.id <> b.id
    AND (size($organizationIds) = 0 OR a.id IN $organizationIds OR b.id IN $organizationIds)
  RETURN 'LEAD_SUPPORT' AS kind, a.id AS organizationId, b.id AS partnerId, count(DISTINCT t) AS taskCount
  UNION ALL
  MATCH (t:Task)<-[:RESPONSIBLE_FOR]-(a:Organization)
  WHERE (size($kinds) = 0 OR 'JOINT_RESPONSIBLE' IN $kinds)
    AND (size($planIds) = 0 OR EXISTS { MATCH (t)<-[:HAS_TASK]-(p:Plan) WHERE p.id IN $planIds })
  MATCH (t)<-[:RESPONSIBLE_FOR]-(b:Organization)
  WHERE a.id < b.id AND NOT EXISTS { MATCH (t)<-[:LEADS]-(:Organization) }
    AND (size($organizationIds) = 0 OR a.id IN $organizationIds OR b.id IN $organizationIds)
  RETURN 'JOINT_RESPONSIBLE' AS kind, a.id AS organizationId, b.id AS partnerId, count(DISTINCT t) AS taskCount
}
RETURN count(taskCount) AS total
