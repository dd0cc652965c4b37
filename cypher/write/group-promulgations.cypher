// What loaded documents say of the works of a group that they promulgate.
// params: workKeys string[]
// returns: policyId string, workKey string, documentId string, planOrder integer, numberKey string?, number string?, title string, titleKey string, level string?, kind string?, place string?, issuerIds string[], periodStart integer?, periodEnd integer?
UNWIND $workKeys AS workKey
MATCH (p:Policy {workKey: workKey})<-[r:PROMULGATES]-(d:Document)
RETURN p.id AS policyId, workKey AS workKey, r.documentId AS documentId, r.planOrder AS planOrder,
       r.numberKey AS numberKey, r.number AS number, r.title AS title, r.titleKey AS titleKey,
       r.level AS level, r.kind AS kind, r.place AS place, r.issuerIds AS issuerIds,
       r.periodStart AS periodStart, r.periodEnd AS periodEnd
