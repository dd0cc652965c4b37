// Organizations of a filter: a page.
// params: ids string[], name string?, nameContains string?, isGroup boolean?, jurisdictionCodes string[], levels string[], relationships string[], orderBy string, low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, id string, name string, aliases string[], isGroup boolean, jurisdictionCode string?
MATCH (o:Organization)
WHERE (size($ids) = 0 OR o.id IN $ids)
  AND ($name IS NULL OR any(n IN [o.name] + o.aliases WHERE
    toLower(replace(replace(replace(replace(n, '（', '('), '）', ')'), ' ', ''), '　', '')) = $name))
  AND ($nameContains IS NULL OR o.names CONTAINS $nameContains)
  AND ($isGroup IS NULL OR o.isGroup = $isGroup)
  AND ((size($levels) = 0 AND size($jurisdictionCodes) = 0) OR EXISTS {
    MATCH (o)-[:OF]->(place:Jurisdiction) WHERE (size($levels) = 0 OR place.level IN $levels) AND (size($jurisdictionCodes) = 0 OR place.code IN $jurisdictionCodes)
  })
  AND (size($relationships) = 0 OR ('LEADS' IN $relationships AND COUNT { (o)-[:LEADS]->(:Task) } > 0)
    OR ('SUPPORTS' IN $relationships AND COUNT { (o)-[:SUPPORTS]->(:Task) } > 0) OR ('RESPONSIBLE_FOR' IN $relationships AND COUNT { (o)-[:RESPONSIBLE_FOR]->(:Task) } > 0))
CALL {
  WITH o
  MATCH (o)-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Task)
  WHERE $orderBy = 'TASK_COUNT'
  RETURN count(DISTINCT t) AS taskCount
}
WITH o, o.id AS id, CASE $orderBy WHEN 'TASK_COUNT' THEN right('00000' + toString(taskCount), 6) ELSE o.name END AS key
WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
WITH o, id, key
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
OPTIONAL MATCH (o)-[:OF]->(j:Jurisdiction)
RETURN key, o.id AS id, o.name AS name, o.aliases AS aliases, o.isGroup AS isGroup, j.code AS jurisdictionCode
