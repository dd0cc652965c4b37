// Loaded documents by id, document number or the path that they were read from.
// params: name string
// returns: id string
MATCH (d:Document)
WHERE d.id = $name OR d.documentNumber = $name OR d.sourcePath = $name
RETURN d.id AS id
ORDER BY id
