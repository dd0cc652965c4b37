// Citations.
// params: ids string[]
// returns: id string, documentId string, planId string, policyId string, path string, relation string, citedTitle string?, citedNumber string?, citedIssuerIds string[], quote string, start integer, end integer
MATCH (p:Plan)-[c:CITES]->(q:Policy)
WHERE c.id IN $ids
RETURN c.id AS id, c.documentId AS documentId, p.id AS planId, q.id AS policyId, c.path AS path, c.relation AS relation, c.citedTitle AS citedTitle,
       c.citedNumber AS citedNumber, c.citedIssuerIds AS citedIssuerIds, c.quote AS quote, c.start AS start, c.end AS end
