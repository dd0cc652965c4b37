// Finds the works that have a document number.
// params: none
// returns: none
CREATE INDEX policy_number_key IF NOT EXISTS FOR (n:Policy) ON (n.numberKey)
