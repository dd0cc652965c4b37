// What loaded documents say of works that they name by their numbers alone; like mentions counted together.
// params: numberKeys string[]
// returns: policyId string, numberKey string, numberScope string, number string?, title string?, titleKey string?, level string?, kind string?, place string?, issuerIds string[], mentions integer
UNWIND $numberKeys AS numberKey
MATCH (p:Policy {numberKey: numberKey})<-[r:CITES]-(x:Policy)
WHERE r.numberScope IS NOT NULL
RETURN p.id AS policyId, numberKey AS numberKey, r.numberScope AS numberScope, r.number AS number, r.title AS title, r.titleKey AS titleKey,
       r.level AS level, r.kind AS kind, r.place AS place, r.issuerIds AS issuerIds,
       count(*) AS mentions
