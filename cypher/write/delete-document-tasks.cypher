// Removes the tasks of a document, with every relationship that ends in them.
// params: documentId string
// returns: none
MATCH (t:Task {documentId: $documentId})
DETACH DELETE t
