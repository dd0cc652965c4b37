// Full-text search over Indicator.metric; cjk cuts Chinese into pairs of characters, and a commit does not wait for it.
// params: none
// returns: none
CREATE FULLTEXT INDEX fulltext_indicator_metric IF NOT EXISTS FOR (n:Indicator) ON EACH [n.metric]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}
