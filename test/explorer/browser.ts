import { chromium, type Browser } from 'playwright-core';

import { findBrowser } from './find-browser.mjs';

/**
 * What Playwright's own flags leave open. Only this machine's addresses are resolved, so that nothing of the browser itself (variations, updates, safe
 * browsing, sign-in) reaches another host either; the sandbox needs privileges that a container does not have, and the pages are ours.
 */
const FLAGS = [
  '--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-domain-reliability', '--no-pings', '--disable-gpu',
];

let launched: Promise<Browser> | undefined;

/** The browser of this test file: started when it is first asked for, ended with the file. */
export function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: findBrowser() ?? 'chromium', args: FLAGS });
  return launched;
}

/** `describe` where there is a browser; where there is none the suite is skipped, and the last lines of the run say so. */
export const describeInBrowser: typeof describe = process.env['ZHENGMAI_BROWSER_MISSING'] === undefined ? describe : describe.skip as typeof describe;

afterAll(async () => {
  await (await launched)?.close();
});
