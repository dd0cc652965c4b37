// The policies of the places that some policies are for, those policies among them.
// params: ids string[]
// returns: place string, id string, titleKey string, documentNumber string?
UNWIND $ids AS wanted
MATCH (:Policy {id: wanted})-[:APPLIES_IN]->(j:Jurisdiction)
WITH DISTINCT j
MATCH (j)<-[:APPLIES_IN]-(p:Policy)
RETURN j.code AS place, p.id AS id, p.titleKey AS titleKey, p.documentNumber AS documentNumber
ORDER BY titleKey, id
