// Removes the citations that a document's plans make in its name.
// params: documentId string
// returns: none
MATCH (d:Document {id: $documentId})-[:PROMULGATES]->(p:Policy)-[c:CITES]->(q:Policy)
WHERE c.documentId = $documentId
DELETE c
