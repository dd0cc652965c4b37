// Nodes whose title or name holds a word too short for full-text search.
// params: word string
// returns: type string, id string, text string
MATCH (n:Document)
WHERE n.title CONTAINS $word
RETURN 'DOCUMENT' AS type, n.id AS id, n.title AS text
UNION ALL
MATCH (n:Policy)
WHERE n.titles CONTAINS $word
RETURN 'POLICY' AS type, n.id AS id, n.titles AS text
UNION ALL
MATCH (n:Task)
WHERE n.title CONTAINS $word
RETURN 'TASK' AS type, n.id AS id, n.title AS text
UNION ALL
MATCH (n:Indicator)
WHERE n.metric CONTAINS $word
RETURN 'INDICATOR' AS type, n.id AS id, n.metric AS text
UNION ALL
MATCH (n:Organization)
WHERE n.names CONTAINS $word
RETURN 'ORGANIZATION' AS type, n.id AS id, n.names AS text
