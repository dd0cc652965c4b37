// The files that pages offer with documents: lists of equal length, empty where there are none. One whose name is not in the text has -1 for its start and end.
// params: ids string[]
// returns: id string, names string[], files string[], urls string[], starts integer[], ends integer[]
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, coalesce(d.attachmentNames, []) AS names, coalesce(d.attachmentFiles, []) AS files, coalesce(d.attachmentUrls, []) AS urls, coalesce(d.attachmentStarts, []) AS starts, coalesce(d.attachmentEnds, []) AS ends
