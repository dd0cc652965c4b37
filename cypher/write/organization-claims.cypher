// What loaded documents call bodies and say of them; like claims counted together.
// params: ids string[]
// returns: id string, name string, aliases string[], isGroup boolean, place string?, issuer boolean, department boolean, documents integer
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[r:NAMES]-(d:Document)
RETURN id AS id, r.name AS name, r.aliases AS aliases, r.isGroup AS isGroup, r.place AS place,
       r.issuer AS issuer, r.department AS department, count(*) AS documents
