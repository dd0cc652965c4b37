// Full-text search over Task.text; cjk cuts Chinese into pairs of characters, and a commit does not wait for it.
// params: none
// returns: none
CREATE FULLTEXT INDEX fulltext_task_text IF NOT EXISTS FOR (n:Task) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}
