// The documents that organizations signed: a page of each.
// params: organizationIds string[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: organizationId string, key string, id string, title string, kind string?, documentNumber string?, indexNumber string?, issuedOn string?, publishedOn string?, disclosure string?, addressees string[], sourcePath string, sha256 string, mediaType string, jurisdictionCode string?
UNWIND $organizationIds AS organizationId
CALL {
  WITH organizationId
  MATCH (:Organization {id: organizationId})-[:ISSUED]->(d:Document)
  WITH d, d.id AS id, coalesce(d.issuedOn, '') AS key
  WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
    AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
  RETURN d, id, key
  ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
           CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
  LIMIT $limit
}
OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction)
RETURN organizationId, key, d.id AS id, d.title AS title, d.kind AS kind, d.documentNumber AS documentNumber, d.indexNumber AS indexNumber, d.issuedOn AS issuedOn, d.publishedOn AS publishedOn, d.disclosure AS disclosure, d.addressees AS addressees, d.sourcePath AS sourcePath, d.sha256 AS sha256, d.mediaType AS mediaType, j.code AS jurisdictionCode
