// The documents that bear one of these numbers.
// params: numbers string[]
// returns: id string
MATCH (d:Document)
WHERE d.documentNumber IN $numbers
RETURN d.id AS id
ORDER BY id
