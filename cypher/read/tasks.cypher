// Tasks of a filter: a page.
// params: ids string[], kinds string[], text string?, dueFrom string?, dueTo string?, organizationIds string[], relationships string[], low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, documentId string, planId string, path string, title string, kind string, text string, quote string, start integer, end integer, dueOn string?, deadlineKinds string[], deadlineDates string[], deadlineQuotes string[], deadlineStarts integer[], deadlineEnds integer[]
MATCH (t:Task)
WHERE (size($ids) = 0 OR t.id IN $ids)
  AND (size($kinds) = 0 OR t.kind IN $kinds)
  AND ($text IS NULL OR t.text CONTAINS $text)
  AND ($dueFrom IS NULL OR t.dueOn >= $dueFrom)
  AND ($dueTo IS NULL OR t.dueOn <= $dueTo)
  AND ((size($organizationIds) = 0 AND size($relationships) = 0) OR EXISTS {
    MATCH (t)<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(o:Organization)
    WHERE (size($organizationIds) = 0 OR o.id IN $organizationIds) AND (size($relationships) = 0 OR type(r) IN $relationships)
  })
WITH t, t.id AS id, t.documentId + '/' + right('00000' + toString(t.planOrder), 6) + '/' + right('00000' + toString(t.order), 6) AS key
WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
WITH t, id, key
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
MATCH (t)<-[:HAS_TASK]-(p:Plan)
RETURN key, t.id AS id, t.documentId AS documentId, p.id AS planId, t.path AS path, t.title AS title, t.kind AS kind, t.text AS text,
       t.quote AS quote, t.start AS start, t.end AS end,
       t.dueOn AS dueOn, t.deadlineKinds AS deadlineKinds, t.deadlineDates AS deadlineDates, t.deadlineQuotes AS deadlineQuotes,
       t.deadlineStarts AS deadlineStarts, t.deadlineEnds AS deadlineEnds
