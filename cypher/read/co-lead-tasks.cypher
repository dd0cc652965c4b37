// The tasks that pairs of bodies carry together: a page of each.
// params: pairs rows, planIds string[], levels string[], jurisdictionCodes string[], taskKinds string[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: pairId string, key string, id string, documentId string, planId string, path string, title string, kind string, text string, quote string, start integer, end integer, dueOn string?, deadlineKinds string[], deadlineDates string[], deadlineQuotes string[], deadlineStarts integer[], deadlineEnds integer[]
UNWIND $pairs AS pair
CALL {
  WITH pair
  MATCH (b:Organization {id: pair.partnerId})-[rb:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Task)
  WHERE (pair.kind = 'JOINT_LEAD' AND type(rb) = 'LEADS') OR (pair.kind = 'LEAD_SUPPORT' AND type(rb) <> 'LEADS')
    OR (pair.kind = 'JOINT_RESPONSIBLE' AND type(rb) = 'RESPONSIBLE_FOR')
  MATCH (t)<-[ra:LEADS|RESPONSIBLE_FOR]-(a:Organization)
  WHERE a.id = pair.organizationId
    AND (type(ra) = 'LEADS' OR (pair.kind = 'JOINT_RESPONSIBLE' AND NOT EXISTS { MATCH (t)<-[:LEADS]-(:Organization) }))
    AND (size($taskKinds) = 0 OR t.kind IN $taskKinds)
  MATCH (t)<-[:HAS_TASK]-(plan:Plan)
  WHERE (size($planIds) = 0 OR plan.id IN $planIds)
    AND (size($levels) = 0 OR plan.level IN $levels)
    AND (size($jurisdictionCodes) = 0 OR EXISTS { MATCH (plan)-[:APPLIES_IN]->(place:Jurisdiction) WHERE place.code IN $jurisdictionCodes })
  WITH DISTINCT t, t.id AS id, t.documentId + '/' + right('00000' + toString(t.planOrder), 6) + '/' + right('00000' + toString(t.order), 6) AS key
  WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
    AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
  RETURN t, id, key
  ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
           CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
  LIMIT $limit
}
MATCH (t)<-[:HAS_TASK]-(p:Plan)
RETURN pair.id AS pairId, key, t.id AS id, t.documentId AS documentId, p.id AS planId, t.path AS path, t.title AS title, t.kind AS kind, t.text AS text,
       t.quote AS quote, t.start AS start, t.end AS end,
       t.dueOn AS dueOn, t.deadlineKinds AS deadlineKinds, t.deadlineDates AS deadlineDates, t.deadlineQuotes AS deadlineQuotes,
       t.deadlineStarts AS deadlineStarts, t.deadlineEnds AS deadlineEnds
