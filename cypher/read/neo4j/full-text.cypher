// Nodes that a full-text index finds for a question in Lucene's language, with the text of its field.
// params: index string, query string, limit integer
// returns: id string, text string
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node
RETURN node.id AS id, node[split($index, '_')[2]] AS text
