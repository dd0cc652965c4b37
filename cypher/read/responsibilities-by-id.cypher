// Assignments of tasks to bodies.
// params: ids string[]
// returns: id string, documentId string, taskId string, organizationId string, relationship string, quote string, start integer, end integer
MATCH (o:Organization)-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Task)
WHERE r.id IN $ids
RETURN r.id AS id, r.documentId AS documentId, t.id AS taskId, o.id AS organizationId, type(r) AS relationship, r.quote AS quote,
       r.start AS start, r.end AS end
