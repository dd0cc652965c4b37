// The citations of policies: a page of each.
// params: policyIds string[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, documentId string, planId string, policyId string, path string, relation string, citedTitle string?, citedNumber string?, citedIssuerIds string[], quote string, start integer, end integer
UNWIND $policyIds AS policyId
CALL {
  WITH policyId
  MATCH (:Policy {id: policyId})<-[c:CITES]-(p:Plan)
  WITH p, c, c.id AS id, c.documentId + '/' + right('00000' + toString(c.planOrder), 6) + '/' + right('00000' + toString(c.order), 6) AS key
  WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
    AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
  RETURN p, c, id, key
  ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
           CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
  LIMIT $limit
}
RETURN policyId, key, c.id AS id, c.documentId AS documentId, p.id AS planId, c.path AS path, c.relation AS relation, c.citedTitle AS citedTitle,
       c.citedNumber AS citedNumber, c.citedIssuerIds AS citedIssuerIds, c.quote AS quote, c.start AS start, c.end AS end
