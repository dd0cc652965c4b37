// How many tasks organizations carry, each counted once in a role and once in all.
// params: organizationIds string[]
// returns: organizationId string, lead integer, support integer, responsible integer, total integer
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Task)
WITH organizationId, t, max(CASE WHEN type(r) = 'LEADS' THEN 1 ELSE 0 END) AS leads, max(CASE WHEN type(r) = 'SUPPORTS' THEN 1 ELSE 0 END) AS supports,
     max(CASE WHEN type(r) = 'RESPONSIBLE_FOR' THEN 1 ELSE 0 END) AS answers
RETURN organizationId, sum(leads) AS lead, sum(supports) AS support, sum(answers) AS responsible, count(t) AS total
