// What organizations carry: a page of each.
// params: organizationIds string[], relationships string[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, documentId string, taskId string, organizationId string, relationship string, quote string, start integer, end integer
UNWIND $organizationIds AS organizationId
CALL {
  WITH organizationId
  MATCH (o:Organization {id: organizationId})-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Task)
  WHERE (size($relationships) = 0 OR type(r) IN $relationships)
  WITH r, t, r.id AS id, r.documentId + '/' + right('00000' + toString(r.planOrder), 6) + '/' + right('00000' + toString(r.order), 6) AS key
  WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
    AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
  RETURN r, t, id, key
  ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
           CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
  LIMIT $limit
}
RETURN organizationId, key, r.id AS id, r.documentId AS documentId, t.id AS taskId, type(r) AS relationship, r.quote AS quote,
       r.start AS start, r.end AS end
