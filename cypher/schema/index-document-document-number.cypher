// Finds a document by its number.
// params: none
// returns: none
CREATE INDEX document_document_number IF NOT EXISTS FOR (n:Document) ON (n.documentNumber)
