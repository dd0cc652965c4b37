// Places of a filter: a page.
// params: codes string[], levels string[], parentCodes string[], nameContains string?, low string, lowId string, high string, highId string, ascending boolean, limit integer
// returns: key string, code string, name string, level string, path string[], codes string[]
MATCH (j:Jurisdiction)
WHERE (size($codes) = 0 OR j.code IN $codes)
  AND (size($levels) = 0 OR j.level IN $levels)
  AND ($nameContains IS NULL OR j.name CONTAINS $nameContains)
  AND (size($parentCodes) = 0 OR EXISTS { MATCH (j)-[:WITHIN]->(parent:Jurisdiction) WHERE parent.code IN $parentCodes })
WITH j, j.code AS id, j.code AS key
WHERE ($lowId = '' OR key > $low OR (key = $low AND id > $lowId))
  AND ($highId = '' OR key < $high OR (key = $high AND id < $highId))
WITH j, id, key
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN $ascending THEN id END ASC,
         CASE WHEN NOT $ascending THEN key END DESC, CASE WHEN NOT $ascending THEN id END DESC
LIMIT $limit
RETURN key, j.code AS code, j.name AS name, j.level AS level, j.path AS path, j.codes AS codes
