// How much is in the graph.
// params: none
// returns: documents integer, plans integer, policies integer, tasks integer, indicators integer, organizations integer, citations integer, responsibilities integer, jurisdictions integer
RETURN COUNT { MATCH (:Document) } AS documents, COUNT { MATCH (:Plan) } AS plans, COUNT { MATCH (:Policy) } AS policies,
       COUNT { MATCH (:Task) } AS tasks, COUNT { MATCH (:Indicator) } AS indicators, COUNT { MATCH (:Organization) } AS organizations,
       COUNT { MATCH (:Plan)-[:CITES]->(:Policy) } AS citations,
       COUNT { MATCH (:Organization)-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(:Task) } AS responsibilities,
       COUNT { MATCH (:Jurisdiction) } AS jurisdictions
