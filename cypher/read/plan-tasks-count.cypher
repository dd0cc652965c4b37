// The tasks of plans: how many each has.
// params: planIds string[], kinds string[], text string?, dueFrom string?, dueTo string?, organizationIds string[], relationships string[]
// returns: planId string, total integer
UNWIND $planIds AS planId
CALL {
  WITH planId
  MATCH (:Policy {id: planId})-[:HAS_TASK]->(t:Task)
  WHERE (size($kinds) = 0 OR t.kind IN $kinds)
    AND ($text IS NULL OR t.text CONTAINS $text)
    AND ($dueFrom IS NULL OR t.dueOn >= $dueFrom)
    AND ($dueTo IS NULL OR t.dueOn <= $dueTo)
    AND ((size($organizationIds) = 0 AND size($relationships) = 0) OR EXISTS {
      MATCH (t)<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(o:Organization)
      WHERE (size($organizationIds) = 0 OR o.id IN $organizationIds) AND (size($relationships) = 0 OR type(r) IN $relationships)
    })
  RETURN count(t) AS total
}
RETURN planId, total
