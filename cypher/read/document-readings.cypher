// What is to be said of the reading of documents: lists of equal length. A diagnostic without a place has -1 for its start and end.
// params: ids string[]
// returns: id string, rules string[], severities string[], messages string[], starts integer[], ends integer[], parts string[], characters integer[], noteCount integer, tableCount integer
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.diagnosticRules AS rules, d.diagnosticSeverities AS severities, d.diagnosticMessages AS messages, d.diagnosticStarts AS starts, d.diagnosticEnds AS ends, d.parts AS parts, d.partCharacters AS characters, d.noteCount AS noteCount, d.tableCount AS tableCount
