// The tasks that citations of policies stand in.
// params: policyIds string[], ids string[]
// returns: id string, taskId string
UNWIND $policyIds AS policyId
MATCH (t:Task)-[c:CITES]->(:Policy {id: policyId})
WHERE c.id IN $ids
RETURN c.id AS id, t.id AS taskId
