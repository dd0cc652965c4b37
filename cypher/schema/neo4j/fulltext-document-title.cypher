// Full-text search over Document.title; cjk cuts Chinese into pairs of characters, and a commit does not wait for it.
// params: none
// returns: none
CREATE FULLTEXT INDEX fulltext_document_title IF NOT EXISTS FOR (n:Document) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}
