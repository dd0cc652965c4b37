// Takes away where works apply, to be settled anew.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (p:Policy {id: id})-[r:APPLIES_IN]->(j:Jurisdiction)
DELETE r
