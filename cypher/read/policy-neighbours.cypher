// The policies of the places that some policies are for, those policies among them.
// params: ids string[]
// returns: place string, id string, titleKey string, documentNumber string?, documentId string?
UNWIND $ids AS wanted
MATCH (:Policy {id: wanted})-[:APPLIES_IN]->(j:Jurisdiction)
WITH DISTINCT j
MATCH (j)<-[:APPLIES_IN]-(p:Policy)
OPTIONAL MATCH (p)<-[:PROMULGATES]-(d:Document)
WITH j, p, min(d.id) AS documentId
RETURN j.code AS place, p.id AS id, p.titleKey AS titleKey, p.documentNumber AS documentNumber, documentId
ORDER BY place, titleKey, id
