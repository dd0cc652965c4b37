// Who signed documents, in signing order.
// params: documentIds string[]
// returns: documentId string, organizationId string
UNWIND $documentIds AS documentId
MATCH (d:Document {id: documentId})<-[r:ISSUED]-(o:Organization)
RETURN documentId, o.id AS organizationId
ORDER BY documentId, r.order, organizationId
