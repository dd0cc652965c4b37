// How much is in the graph.
// params: none
// returns: documents integer, plans integer, policies integer, tasks integer, indicators integer, organizations integer, citations integer, responsibilities integer, jurisdictions integer
RETURN COUNT { MATCH (n:Document) } AS documents,
       COUNT { MATCH (n:Plan) } AS plans,
       COUNT { MATCH (n:Policy) } AS policies,
       COUNT { MATCH (n:Task) } AS tasks,
       COUNT { MATCH (n:Indicator) } AS indicators,
       COUNT { MATCH (n:Organization) } AS organizations,
       COUNT { MATCH (:Policy)-[r:CITES]->(:Policy) } AS citations,
       COUNT { MATCH (:Organization)-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(:Task) } AS responsibilities,
       COUNT { MATCH (n:Jurisdiction) } AS jurisdictions
