/** Says on the last lines of a run that the Neo4j half of the tests did not run. */
export default class MissingReporter {
  onRunComplete() {
    const missing = process.env.ZHENGMAI_NEO4J_MISSING;
    if (missing === undefined) return;
    process.stderr.write(`\n${'!'.repeat(78)}\n! The Neo4j half of the tests DID NOT RUN: ${missing}.\n! Set NEO4J_TEST_URI, or install Java 17 and Maven. Only the embedded store was tested.\n${'!'.repeat(78)}\n`);
  }
}
