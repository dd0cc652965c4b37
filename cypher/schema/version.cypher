// Which version the graph is of; no row for a store without one.
// params: none
// returns: version integer
MATCH (s:Schema {id: 'schema'})
RETURN s.version AS version
