import type { Page } from 'playwright-core';

/** No answer is under way and none is being waited for, in a page that has its view. Evaluated in the page. */
const HAS_ITS_VIEW = `document.querySelector('main h1, main h2') !== null && document.querySelector('[aria-busy="true"], p.state[role="status"]') === null`;
/** How long nothing may change before a page counts as settled, in milliseconds. */
const QUIET = 60;

/** How long a page may take for what a test waits for, in milliseconds: a server plans each new statement once, and others may be busy. */
export const PATIENCE = 30_000;

const underWay = new WeakMap<Page, Set<unknown>>();

/** Counts the requests of a page from now on. */
export function countRequests(page: Page): void {
  const open = new Set<unknown>();
  underWay.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Resolves when a view shows what it was asked for: no request is open, nothing says that it loads, for a moment long. */
export async function settled(page: Page): Promise<void> {
  const open = underWay.get(page) ?? new Set();
  for (let quiet = 0, deadline = Date.now() + PATIENCE; quiet < QUIET;) {
    if (Date.now() > deadline) throw new Error(`The page at ${page.url()} does not settle: ${open.size} requests are open, and its main part is: ${(await page.locator('main').innerText()).slice(0, 200)}`);
    await page.waitForTimeout(20);
    quiet = open.size === 0 && await page.evaluate(HAS_ITS_VIEW) ? quiet + 20 : 0;
  }
}
