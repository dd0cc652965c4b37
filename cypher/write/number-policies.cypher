// The works that have some document numbers, a row a promulgation.
// params: numberKeys string[]
// returns: numberKey string, id string, workKey string, place string?, documentId string?, planOrder integer?
UNWIND $numberKeys AS numberKey
MATCH (p:Policy {numberKey: numberKey})
OPTIONAL MATCH (p)-[:APPLIES_IN]->(j:Jurisdiction)
OPTIONAL MATCH (p)<-[r:PROMULGATES]-(d:Document)
RETURN numberKey AS numberKey, p.id AS id, p.workKey AS workKey, j.code AS place, r.documentId AS documentId, r.planOrder AS planOrder
