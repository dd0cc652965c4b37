// Which organizations carry tasks of plans, in some roles.
// params: planIds string[], relationships string[]
// returns: id string
UNWIND $planIds AS planId
MATCH (:Policy {id: planId})-[:HAS_TASK]->(t:Task)
MATCH (t)<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(o:Organization)
WHERE size($relationships) = 0 OR type(r) IN $relationships
RETURN DISTINCT o.id AS id
