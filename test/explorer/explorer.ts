import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { stores, WAIT, type StoreUnderTest } from '../graph/stores.js';
import { describeInBrowser } from './browser.js';
import { guardedPage, type GuardedPage, type PageOptions } from './guarded-page.js';
import { settled } from './settled.js';
import { serveExplorer, type ServedExplorer, type ServedOptions } from './served-explorer.js';

export { DESKTOP, LAPTOP, PHONE } from './guarded-page.js';
export { settled } from './settled.js';

/** A test waits for pages several times. */
jest.setTimeout(120_000);

/** What a suite of browser tests has at hand. */
export interface Explorer extends Omit<ServedExplorer, 'dispose'> {
  /**
   * Opens a path of the explorer in a page of its own, and waits until its view shows what it was asked for. When the test ends the page is closed,
   * and the test fails where anything in it asked another host, raised an error, wrote one to the console, or broke the content security policy.
   */
  open(path: string, options?: PageOptions): Promise<Page>;
}

type Suite = (explorer: Explorer, store: StoreUnderTest['name']) => void;

/** A suite against the explorer in a real browser, on the embedded store with the five seeds. */
export function describeExplorer(name: string, suite: Suite, options: ServedOptions = {}): void {
  describeOn(stores.slice(0, 1), name, suite, options);
}

/** The same suite on each store in turn. */
export function describeExplorerOnEachStore(name: string, suite: Suite, options: ServedOptions = {}): void {
  describeOn(stores, name, suite, options);
}

function describeOn(chosen: readonly StoreUnderTest[], name: string, suite: Suite, options: ServedOptions): void {
  describeInBrowser.each(chosen.map((store) => [chosen.length > 1 ? `${name}, on the ${store.name} store` : name, store] as const))('%s', (_, store) => {
    let served: ServedExplorer;
    const pages: GuardedPage[] = [];
    beforeAll(async () => { served = await serveExplorer(store, options); }, WAIT);
    afterEach(() => closeAll(pages.splice(0)));
    afterAll(async () => { await served.dispose(); });
    suite(explorerOf(() => served, pages), store.name);
  });
}

function explorerOf(served: () => ServedExplorer, pages: GuardedPage[]): Explorer {
  return {
    get url() { return served().url; },
    get store() { return served().store; },
    get logged() { return served().logged; },
    data: (query, variables) => served().data(query, variables),
    down: () => served().down(),
    up: () => served().up(),
    open: async (path, options = {}) => {
      const guarded = await guardedPage(served().url, options);
      pages.push(guarded);
      await guarded.page.goto(path);
      await settled(guarded.page);
      return guarded.page;
    },
  };
}

async function closeAll(pages: readonly GuardedPage[]): Promise<void> {
  await Promise.all(pages.map((guarded) => guarded.close()));
  const troubles = pages.flatMap((guarded) => guarded.troubles);
  if (troubles.length > 0) throw new Error(`The page is not sound:\n  ${troubles.join('\n  ')}`);
}
