// Citations of a filter: a page.
// params: ids string[], planLevels string[], policyIds string[], policyLevels string[], relations string[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, documentId string, planId string, policyId string, path string, relation string, citedTitle string?, citedNumber string?, citedIssuerIds string[], quote string, start integer, end integer
MATCH (p:Plan)-[c:CITES]->(q:Policy)
WHERE (size($ids) = 0 OR c.id IN $ids)
  AND (size($planLevels) = 0 OR p.level IN $planLevels)
  AND (size($policyIds) = 0 OR q.id IN $policyIds)
  AND (size($policyLevels) = 0 OR q.level IN $policyLevels)
  AND (size($relations) = 0 OR c.relation IN $relations)
WITH p, c, q, c.id AS id, c.documentId + '/' + right('00000' + toString(c.planOrder), 6) + '/' + right('00000' + toString(c.order), 6) AS key
WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
WITH p, c, q, id, key
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
RETURN key, c.id AS id, c.documentId AS documentId, p.id AS planId, q.id AS policyId, c.path AS path, c.relation AS relation, c.citedTitle AS citedTitle,
       c.citedNumber AS citedNumber, c.citedIssuerIds AS citedIssuerIds, c.quote AS quote, c.start AS start, c.end AS end
