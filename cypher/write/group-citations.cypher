// What loaded documents say of the works of a group that they cite by their titles; like mentions counted together.
// params: workKeys string[]
// returns: policyId string, workKey string, numberKey string?, number string?, title string, titleKey string, level string?, kind string?, place string?, issuerIds string[], mentions integer
UNWIND $workKeys AS workKey
MATCH (p:Policy {workKey: workKey})<-[r:CITES]-(x:Policy)
WHERE r.numberScope IS NULL
RETURN p.id AS policyId, workKey AS workKey,
       r.numberKey AS numberKey, r.number AS number, r.title AS title, r.titleKey AS titleKey,
       r.level AS level, r.kind AS kind, r.place AS place, r.issuerIds AS issuerIds,
       count(*) AS mentions
