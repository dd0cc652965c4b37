// Removes a document, with what it promulgates, names and was issued by; its works and bodies stay.
// params: documentId string
// returns: none
MATCH (d:Document {id: $documentId})
DETACH DELETE d
