// Full-text search over Task.title; cjk cuts Chinese into pairs of characters, and a commit does not wait for it.
// params: none
// returns: none
CREATE FULLTEXT INDEX fulltext_task_title IF NOT EXISTS FOR (n:Task) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}
