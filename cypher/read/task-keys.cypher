// Where tasks stand in a list of tasks.
// params: ids string[]
// returns: id string, key string
UNWIND $ids AS id
MATCH (t:Task {id: id})
RETURN t.id AS id, t.documentId + '/' + right('00000' + toString(t.planOrder), 6) + '/' + right('00000' + toString(t.order), 6) AS key
