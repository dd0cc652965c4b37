import { writeSync } from 'node:fs';

const RULE = '!'.repeat(86);

/** Says on the last lines of a run that the browser tests did not run: after the summary, which jest still holds back when a run is complete. */
export default class MissingReporter {
  onRunComplete() {
    const missing = process.env.ZHENGMAI_BROWSER_MISSING;
    if (missing === undefined) return;
    process.once('exit', () => {
      writeSync(2, `\n${RULE}\n! The browser tests DID NOT RUN: ${missing}.\n! Install chromium, or set CHROMIUM_PATH to one. Nothing of the explorer's pages was tested.\n${RULE}\n`);
    });
  }
}
