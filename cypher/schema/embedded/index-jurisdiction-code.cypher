// Must stand before the constraint on the same property: this engine's MERGE scans every Jurisdiction otherwise.
// params: none
// returns: none
CREATE INDEX jurisdiction_code_index IF NOT EXISTS FOR (n:Jurisdiction) ON (n.code)
