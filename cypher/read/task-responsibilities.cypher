// Who carries tasks, in the order of the notes.
// params: taskIds string[]
// returns: id string, documentId string, taskId string, organizationId string, relationship string, quote string, start integer, end integer
UNWIND $taskIds AS taskId
MATCH (t:Task {id: taskId})<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(o:Organization)
RETURN r.id AS id, r.documentId AS documentId, t.id AS taskId, o.id AS organizationId, type(r) AS relationship, r.quote AS quote,
       r.start AS start, r.end AS end
ORDER BY taskId, r.order, id
