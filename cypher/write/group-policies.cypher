// The works that share a work key.
// params: workKeys string[]
// returns: id string, workKey string, numberKey string?
UNWIND $workKeys AS workKey
MATCH (p:Policy {workKey: workKey})
RETURN p.id AS id, workKey AS workKey, p.numberKey AS numberKey
