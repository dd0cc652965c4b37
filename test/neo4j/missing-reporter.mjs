import { writeSync } from 'node:fs';

const RULE = '!'.repeat(86);

/** Says on the last lines of a run that the Neo4j half of the tests did not run: after the summary, which jest still holds back when a run is complete. */
export default class MissingReporter {
  onRunComplete() {
    const missing = process.env.ZHENGMAI_NEO4J_MISSING;
    if (missing === undefined) return;
    process.once('exit', () => {
      writeSync(2, `\n${RULE}\n! The Neo4j half of the tests DID NOT RUN: ${missing}.\n! Set NEO4J_TEST_URI, or install Java 17 and Maven. Only the embedded store was tested.\n${RULE}\n`);
    });
  }
}
