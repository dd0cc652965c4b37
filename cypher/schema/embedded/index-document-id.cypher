// Must stand before the constraint on the same property: this engine's MERGE scans every Document otherwise.
// params: none
// returns: none
CREATE INDEX document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id)
