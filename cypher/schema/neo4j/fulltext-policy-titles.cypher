// Full-text search over Policy.titles; cjk cuts Chinese into pairs of characters.
// params: none
// returns: none
CREATE FULLTEXT INDEX fulltext_policy_titles IF NOT EXISTS FOR (n:Policy) ON EACH [n.titles]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
