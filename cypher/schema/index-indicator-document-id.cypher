// Finds the indicators of a document, to take them away with it.
// params: none
// returns: none
CREATE INDEX indicator_document_id IF NOT EXISTS FOR (n:Indicator) ON (n.documentId)
