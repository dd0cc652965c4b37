// Removes the indicators of a document.
// params: documentId string
// returns: none
MATCH (i:Indicator {documentId: $documentId})
DETACH DELETE i
