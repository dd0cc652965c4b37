// Who signed documents, in signing order.
// params: documentIds string[]
// returns: documentId string, id string, name string, aliases string[], isGroup boolean, jurisdictionCode string?
UNWIND $documentIds AS documentId
MATCH (d:Document {id: documentId})<-[r:ISSUED]-(o:Organization)
OPTIONAL MATCH (o)-[:OF]->(j:Jurisdiction)
RETURN documentId, o.id AS id, o.name AS name, o.aliases AS aliases, o.isGroup AS isGroup, j.code AS jurisdictionCode
ORDER BY documentId, r.order, id
