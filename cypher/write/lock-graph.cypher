// Takes the graph's one write lock until the transaction ends: what follows reads what every earlier write left.
// params: none
// returns: writes integer
MATCH (s:Schema {id: 'schema'})
SET s.writes = s.writes + 1
RETURN s.writes AS writes
