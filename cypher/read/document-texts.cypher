// The texts of documents, and what tells the places of their files: offsets at which pieces begin, and cells of five numbers each (start, end, table, row, column).
// params: ids string[]
// returns: id string, text string, mediaType string, pageStarts integer[], paragraphStarts integer[], footnoteStarts integer[], textBoxStarts integer[], cells integer[], linesBefore integer
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text, d.mediaType AS mediaType, coalesce(d.pageStarts, []) AS pageStarts,
       coalesce(d.paragraphStarts, []) AS paragraphStarts, coalesce(d.footnoteStarts, []) AS footnoteStarts,
       coalesce(d.textBoxStarts, []) AS textBoxStarts, coalesce(d.cells, []) AS cells, coalesce(d.linesBefore, 0) AS linesBefore
