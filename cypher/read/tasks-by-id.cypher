// Tasks.
// params: ids string[]
// returns: id string, documentId string, planId string, path string, title string, kind string, text string, quote string, start integer, end integer, dueOn string?, deadlineKinds string[], deadlineDates string[], deadlineQuotes string[], deadlineStarts integer[], deadlineEnds integer[]
UNWIND $ids AS id
MATCH (t:Task {id: id})<-[:HAS_TASK]-(p:Plan)
RETURN t.id AS id, t.documentId AS documentId, p.id AS planId, t.path AS path, t.title AS title, t.kind AS kind, t.text AS text,
       t.quote AS quote, t.start AS start, t.end AS end,
       t.dueOn AS dueOn, t.deadlineKinds AS deadlineKinds, t.deadlineDates AS deadlineDates, t.deadlineQuotes AS deadlineQuotes,
       t.deadlineStarts AS deadlineStarts, t.deadlineEnds AS deadlineEnds
