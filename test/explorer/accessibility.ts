import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of axe-core, best practices too, must pass on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

/** What axe-core finds: a line for each violation and element, with the rule and what would mend it. */
export async function violations(page: Page): Promise<readonly string[]> {
  // The debugger's own evaluation is not subject to the page's content security policy, which refuses the script element of addScriptTag.
  await page.evaluate(source);
  const results = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })') as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}. ${node.target.join(' ')} ${node.html.slice(0, 160)} — ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`));
}
