// Adds a document.
// params: properties map
// returns: none
CREATE (d:Document)
SET d = $properties
