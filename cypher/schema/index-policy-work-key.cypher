// Finds the works of a group.
// params: none
// returns: none
CREATE INDEX policy_work_key IF NOT EXISTS FOR (n:Policy) ON (n.workKey)
