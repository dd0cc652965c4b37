// Finds a body by its name.
// params: none
// returns: none
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name)
