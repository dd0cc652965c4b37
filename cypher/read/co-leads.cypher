// Pairs of bodies that carry tasks together, those with most tasks first: a page.
// params: kinds string[], organizationIds string[], planIds string[], low string?, lowId string?, high string?, highId string?, ascending boolean, limit integer
// returns: key string, id string, kind string, organizationId string, partnerId string, taskCount integer
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
WITH kind, organizationId, partnerId, taskCount, kind + '/' + organizationId + '/' + partnerId AS id, right('00000' + toString(999999 - taskCount), 6) AS key
WHERE ($lowId IS NULL OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId IS NULL OR key < $high OR (key = $high AND id < $highId))
RETURN key, id, kind, organizationId, partnerId, taskCount
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
