// Takes away whose bodies they are, to be settled anew.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[r:OF]->(j:Jurisdiction)
DELETE r
