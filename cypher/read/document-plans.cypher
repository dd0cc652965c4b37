// The plans that documents promulgate, in the order of the text.
// params: ids string[]
// returns: promulgatedBy string, id string, title string, aliases string[], kind string?, level string?, documentNumber string?, periodStart integer?, periodEnd integer?, loaded boolean, documentId string?, jurisdictionCode string?
UNWIND $ids AS promulgatedBy
MATCH (:Document {id: promulgatedBy})-[r:PROMULGATES]->(p:Policy)
OPTIONAL MATCH (p)-[:APPLIES_IN]->(j:Jurisdiction)
OPTIONAL MATCH (p)<-[:PROMULGATES]-(d:Document)
WITH promulgatedBy, r.order AS place, p, min(j.code) AS jurisdictionCode, min(d.id) AS documentId
RETURN promulgatedBy, p.id AS id, p.title AS title, p.aliases AS aliases, p.kind AS kind, p.level AS level, p.documentNumber AS documentNumber,
       p.periodStart AS periodStart, p.periodEnd AS periodEnd, 'Plan' IN labels(p) AS loaded, documentId, jurisdictionCode
ORDER BY promulgatedBy, place, id
