// Organizations of a filter: how many there are.
// params: ids string[], name string?, nameContains string?, isGroup boolean?, jurisdictionCodes string[], levels string[], relationships string[]
// returns: total integer
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
RETURN count(o) AS total
