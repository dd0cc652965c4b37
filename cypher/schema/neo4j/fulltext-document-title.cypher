// Full-text search over Document.title; cjk cuts Chinese into pairs of characters.
// params: none
// returns: none
CREATE FULLTEXT INDEX fulltext_document_title IF NOT EXISTS FOR (n:Document) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
