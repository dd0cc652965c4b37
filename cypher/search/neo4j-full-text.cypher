// Nodes that a full-text index of Neo4j finds for a question in Lucene's language, once it holds all that was written; the embedded store has a call for it.
// params: index string, property string, query string, limit integer
// returns: id string, text string
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node
RETURN node.id AS id, node[$property] AS text
