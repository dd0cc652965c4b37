// The tasks that citations of policies stand in.
// params: policyIds string[], ids string[]
// returns: id string, taskId string
UNWIND $policyIds AS policyId
MATCH (:Policy {id: policyId})<-[c:CITES]-(t:Task)
WHERE c.id IN $ids
RETURN c.id AS id, t.id AS taskId
