// Takes away who issued works, to be settled anew.
// params: ids string[]
// returns: none
UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[r:ISSUED]-(o:Organization)
DELETE r
