// Which policies of provinces cite which national ones, each pair once, by the provincial one's title.
// params: codes string[]
// returns: code string, policyId string, nationalId string
UNWIND $codes AS code
MATCH (:Jurisdiction {code: code})<-[:APPLIES_IN]-(r:Policy)
WHERE r.level = 'PROVINCIAL'
MATCH (r)-[:CITES]->(q:Policy)
WHERE q.level = 'NATIONAL'
WITH DISTINCT code, r.id AS policyId, q.id AS nationalId, r.title AS title
ORDER BY code, title, policyId, nationalId
RETURN code, policyId, nationalId
