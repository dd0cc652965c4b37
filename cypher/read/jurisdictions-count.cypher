// Places of a filter: how many there are.
// params: codes string[], levels string[], parentCodes string[], nameContains string?
// returns: total integer
MATCH (j:Jurisdiction)
WHERE (size($codes) = 0 OR j.code IN $codes)
  AND (size($levels) = 0 OR j.level IN $levels)
  AND ($nameContains IS NULL OR j.name CONTAINS $nameContains)
  AND (size($parentCodes) = 0 OR EXISTS { MATCH (j)-[:WITHIN]->(parent:Jurisdiction) WHERE parent.code IN $parentCodes })
RETURN count(j) AS total
