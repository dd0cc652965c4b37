// The texts of documents.
// params: ids string[]
// returns: id string, text string
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text
