import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
  /** As UTF-8, a byte order mark included. */
  readonly text: string;
}

/** What the browser saves when `act` is done. */
export async function download(page: Page, act: () => Promise<unknown>): Promise<Downloaded> {
  const [started] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = readFileSync(await started.path());
  return { name: started.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
