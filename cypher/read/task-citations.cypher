// What tasks cite, in the order of the text.
// params: taskIds string[]
// returns: taskId string, id string, documentId string, planId string, policyId string, path string, relation string, citedTitle string?, citedNumber string?, citedIssuerIds string[], quote string, start integer, end integer
UNWIND $taskIds AS taskId
MATCH (t:Task {id: taskId})<-[:HAS_TASK]-(p:Plan)
MATCH (t)-[m:CITES]->(q:Policy)
MATCH (p)-[c:CITES]->(q)
WHERE c.id = m.id
RETURN taskId, c.id AS id, c.documentId AS documentId, p.id AS planId, q.id AS policyId, c.path AS path, c.relation AS relation, c.citedTitle AS citedTitle,
       c.citedNumber AS citedNumber, c.citedIssuerIds AS citedIssuerIds, c.quote AS quote, c.start AS start, c.end AS end
ORDER BY taskId, c.order, id
