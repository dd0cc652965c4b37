// Must stand before the constraint on the same property: this engine's MERGE scans every Indicator otherwise.
// params: none
// returns: none
CREATE INDEX indicator_id_index IF NOT EXISTS FOR (n:Indicator) ON (n.id)
