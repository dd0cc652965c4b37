// Places.
// params: codes string[]
// returns: code string, name string, level string, path string[], codes string[]
UNWIND $codes AS code
MATCH (j:Jurisdiction {code: code})
RETURN j.code AS code, j.name AS name, j.level AS level, j.path AS path, j.codes AS codes
