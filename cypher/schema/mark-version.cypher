// Marks the graph as one of a version; one that is marked keeps its mark.
// params: version integer
// returns: version integer
MERGE (s:Schema {id: 'schema'})
ON CREATE SET s.version = $version, s.writes = 0
RETURN s.version AS version
