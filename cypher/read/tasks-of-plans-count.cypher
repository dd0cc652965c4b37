// Tasks of a filter that narrows their plans: how many there are.
// params: planIds string[], levels string[], jurisdictionCodes string[], ids string[], kinds string[], text string?, dueFrom string?, dueTo string?, organizationIds string[], relationships string[]
// returns: total integer
MATCH (p:Plan)
WHERE (size($planIds) = 0 OR p.id IN $planIds)
  AND (size($levels) = 0 OR p.level IN $levels)
  AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (p)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
MATCH (p)-[:HAS_TASK]->(t:Task)
WHERE (size($ids) = 0 OR t.id IN $ids)
  AND (size($kinds) = 0 OR t.kind IN $kinds)
  AND ($text IS NULL OR t.text CONTAINS $text)
  AND ($dueFrom IS NULL OR t.dueOn >= $dueFrom)
  AND ($dueTo IS NULL OR t.dueOn <= $dueTo)
  AND ((size($organizationIds) = 0 AND size($relationships) = 0) OR EXISTS {
    MATCH (t)<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(o:Organization)
    WHERE (size($organizationIds) = 0 OR o.id IN $organizationIds) AND (size($relationships) = 0 OR type(r) IN $relationships)
  })
RETURN count(t) AS total
