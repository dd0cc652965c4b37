// The works that a document promulgates or cites.
// params: id string
// returns: workKey string
MATCH (d:Document {id: $id})-[:PROMULGATES]->(p:Policy)
RETURN p.workKey AS workKey
UNION
MATCH (d:Document {id: $id})-[:PROMULGATES]->(p:Policy)-[c:CITES]->(q:Policy)
WHERE c.documentId = $id
RETURN q.workKey AS workKey
