import type { BrowserContext, Page } from 'playwright-core';

import { browser } from './browser.js';
import { countRequests, PATIENCE } from './settled.js';

export interface PageOptions {
  /** Of the interface; Chinese unless told otherwise. */
  readonly language?: 'zh' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** What a test brings about on purpose: messages of the console that match one of these are no failure. */
  readonly expecting?: readonly RegExp[];
}

export const DESKTOP = { width: 1440, height: 900 };
export const LAPTOP = { width: 1024, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** A page of its own browser profile, and what went wrong in it. */
export interface GuardedPage {
  readonly page: Page;
  /** Requests to another host, errors of the console and of scripts, violations of the content security policy: none in a sound page. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

export async function guardedPage(url: string, { language = 'zh', viewport = DESKTOP, colorScheme = 'light', expecting = [] }: PageOptions): Promise<GuardedPage> {
  const context = await (await browser()).newContext({
    viewport, colorScheme, baseURL: url, acceptDownloads: true, reducedMotion: 'reduce', locale: language === 'zh' ? 'zh-CN' : 'en-US',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(chooseAtFirst(language));
  const troubles = watch(context, url, expecting);
  const page = await context.newPage();
  countRequests(page);
  return { page, troubles, close: () => context.close() };
}

/** The reader's earlier choice of language, as the explorer keeps it: not made again where the page is loaded anew after another one was made. */
function chooseAtFirst(language: string): string {
  return `if (location.protocol.startsWith('http')) localStorage.setItem('zhengmai.language', localStorage.getItem('zhengmai.language') ?? '${language}');`;
}

function watch(context: BrowserContext, url: string, expecting: readonly RegExp[]): readonly string[] {
  const troubles: string[] = [];
  const note = (trouble: string): void => {
    if (!expecting.some((pattern) => pattern.test(trouble))) troubles.push(trouble);
  };
  context.on('request', (request) => {
    if (!isOwn(request.url(), url)) troubles.push(`a request left for another host: ${request.url()}`);
  });
  // The browser reports a violation of the content security policy as an error of the console.
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => { note(`script: ${error.error().stack ?? String(error.error())}`); });
  return troubles;
}

/** Of the server under test, or made by the page itself. */
function isOwn(request: string, url: string): boolean {
  return /^(?:data|blob|about):/.test(request) || new URL(request).origin === url;
}
