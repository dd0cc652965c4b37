// Organizations.
// params: ids string[]
// returns: id string, name string, aliases string[], isGroup boolean, jurisdictionCode string?
UNWIND $ids AS id
MATCH (o:Organization {id: id})
OPTIONAL MATCH (o)-[:OF]->(j:Jurisdiction)
RETURN o.id AS id, o.name AS name, o.aliases AS aliases, o.isGroup AS isGroup, j.code AS jurisdictionCode
