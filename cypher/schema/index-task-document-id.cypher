// Finds the tasks of a document, to take them away with it.
// params: none
// returns: none
CREATE INDEX task_document_id IF NOT EXISTS FOR (n:Task) ON (n.documentId)
