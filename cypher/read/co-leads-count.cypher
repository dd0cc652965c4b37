// Pairs of bodies that carry tasks together: how many there are.
// params: kinds string[], organizationIds string[], planIds string[]
// returns: total integer
MATCH (a:Organization)-[ra:LEADS|RESPONSIBLE_FOR]->(t:Task)<-[rb:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(b:Organization)
WHERE a.id <> b.id
  AND (size($organizationIds) = 0 OR a.id IN $organizationIds OR b.id IN $organizationIds)
  AND (size($planIds) = 0 OR EXISTS { MATCH (p:Plan)-[:HAS_TASK]->(t) WHERE p.id IN $planIds })
WITH a.id AS organizationId, b.id AS partnerId, t, CASE
    WHEN type(ra) = 'LEADS' AND type(rb) = 'LEADS' THEN 'JOINT_LEAD'
    WHEN type(ra) = 'LEADS' THEN 'LEAD_SUPPORT'
    WHEN type(rb) = 'RESPONSIBLE_FOR' AND NOT EXISTS { MATCH (:Organization)-[:LEADS]->(t) } THEN 'JOINT_RESPONSIBLE'
  END AS kind
WHERE kind IS NOT NULL AND (kind = 'LEAD_SUPPORT' OR organizationId < partnerId) AND (size($kinds) = 0 OR kind IN $kinds)
WITH kind, organizationId, partnerId, count(DISTINCT t) AS taskCount
RETURN count(taskCount) AS total
