// Must stand before the constraint on the same property: this engine's MERGE scans every Organization otherwise.
// params: none
// returns: none
CREATE INDEX organization_id_index IF NOT EXISTS FOR (n:Organization) ON (n.id)
