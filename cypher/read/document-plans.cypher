// The plans that documents promulgate, in the order of the text.
// params: documentIds string[]
// returns: documentId string, planId string
UNWIND $documentIds AS documentId
MATCH (d:Document {id: documentId})-[r:PROMULGATES]->(p:Policy)
RETURN documentId, p.id AS planId
ORDER BY documentId, r.order, planId
