// Who signed documents, in signing order.
// params: documentIds string[]
// returns: documentId string, organizationId string
UNWIND $documentIds AS documentId
MATCH (o:Organization)-[r:ISSUED]->(d:Document {id: documentId})
RETURN documentId, o.id AS organizationId
ORDER BY documentId, r.order, organizationId
