// Documents, without their text.
// params: ids string[]
// returns: id string, title string, kind string?, documentNumber string?, indexNumber string?, issuedOn string?, publishedOn string?, disclosure string?, addressees string[], sourcePath string, sha256 string, mediaType string, jurisdictionCode string?
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction)
RETURN d.id AS id, d.title AS title, d.kind AS kind, d.documentNumber AS documentNumber, d.indexNumber AS indexNumber, d.issuedOn AS issuedOn, d.publishedOn AS publishedOn, d.disclosure AS disclosure, d.addressees AS addressees, d.sourcePath AS sourcePath, d.sha256 AS sha256, d.mediaType AS mediaType, j.code AS jurisdictionCode
