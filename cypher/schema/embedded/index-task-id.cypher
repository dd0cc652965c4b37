// Must stand before the constraint on the same property: this engine's MERGE scans every Task otherwise.
// params: none
// returns: none
CREATE INDEX task_id_index IF NOT EXISTS FOR (n:Task) ON (n.id)
