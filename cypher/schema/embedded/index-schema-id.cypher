// Must stand before the constraint on the same property: this engine's MERGE scans every Schema otherwise.
// params: none
// returns: none
CREATE INDEX schema_id_index IF NOT EXISTS FOR (n:Schema) ON (n.id)
