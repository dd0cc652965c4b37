// Full-text search over Policy.titles; cjk cuts Chinese into pairs of characters, and a commit does not wait for it.
// params: none
// returns: none
CREATE FULLTEXT INDEX fulltext_policy_titles IF NOT EXISTS FOR (n:Policy) ON EACH [n.titles]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}
