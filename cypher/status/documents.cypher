// Every loaded document, by title.
// params: none
// returns: id string, title string, documentNumber string?, issuedOn string?, sourcePath string, sha256 string
MATCH (d:Document)
RETURN d.id AS id, d.title AS title, d.documentNumber AS documentNumber, d.issuedOn AS issuedOn, d.sourcePath AS sourcePath, d.sha256 AS sha256
ORDER BY title, id
