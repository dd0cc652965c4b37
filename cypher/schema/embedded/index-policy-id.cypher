// Must stand before the constraint on the same property: this engine's MERGE scans every Policy otherwise.
// params: none
// returns: none
CREATE INDEX policy_id_index IF NOT EXISTS FOR (n:Policy) ON (n.id)
