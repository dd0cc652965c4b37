// Removes places that no document names and no place lies in.
// params: codes string[]
// returns: none
UNWIND $codes AS code
MATCH (j:Jurisdiction {code: code})
WHERE NOT (j)<-[:NAMES]-(:Document) AND NOT (j)<-[:WITHIN]-(:Jurisdiction)
DETACH DELETE j
