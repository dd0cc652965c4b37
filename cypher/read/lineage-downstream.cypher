// Which plans cite policies, counted by relation.
// params: ids string[]
// returns: citingId string, citedId string, relation string, count integer
UNWIND $ids AS id
MATCH (:Policy {id: id})<-[c:CITES]-(p:Plan)
RETURN p.id AS citingId, id AS citedId, c.relation AS relation, count(c) AS count
ORDER BY citingId, citedId, relation
