// Policies, loaded or only cited.
// params: ids string[]
// returns: id string, title string, aliases string[], kind string?, level string?, documentNumber string?, periodStart integer?, periodEnd integer?, loaded boolean, documentId string?, jurisdictionCode string?
UNWIND $ids AS id
MATCH (p:Policy {id: id})
OPTIONAL MATCH (p)-[:APPLIES_IN]->(j:Jurisdiction)
OPTIONAL MATCH (p)<-[:PROMULGATES]-(d:Document)
WITH p, min(j.code) AS jurisdictionCode, min(d.id) AS documentId
RETURN p.id AS id, p.title AS title, p.aliases AS aliases, p.kind AS kind, p.level AS level, p.documentNumber AS documentNumber,
       p.periodStart AS periodStart, p.periodEnd AS periodEnd, 'Plan' IN labels(p) AS loaded, documentId, jurisdictionCode
