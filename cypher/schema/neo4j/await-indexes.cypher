// Waits until every index answers.
// params: none
// returns: none
CALL db.awaitIndexes(300)
