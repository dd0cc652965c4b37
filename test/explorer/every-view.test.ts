import type { Page } from 'playwright-core';

import { violations } from './accessibility.js';
import { DESKTOP, LAPTOP, PHONE, describeExplorer, settled } from './explorer.js';
import { idsOf, viewNames, views, type Ids, type ViewName } from './views.js';

const languages = [['Chinese', 'zh', 'zh-CN'], ['English', 'en', 'en']] as const;
/** What the browser says of an address that is no page of the explorer. */
const expecting = [/status of 404 \(Not Found\) \(\S+\/nowhere\)$/];

describeExplorer('every view', (explorer) => {
  let ids: Ids;
  beforeAll(async () => { ids = await idsOf(explorer); });
  const open = (view: ViewName, language: 'zh' | 'en' = 'zh') => explorer.open(views[view](ids), { language, expecting });

  describe.each(languages)('in %s', (_, language, tag) => {
    it.each(viewNames)('%s: axe-core finds nothing and nothing is too wide, on a large screen and a phone; each text says its language; it prints on white', async (view) => {
      const page = await open(view, language);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag);
      expect(await page.title()).toMatch(/政脉|Zhengmai/);
      if (language === 'en') expect(await page.evaluate(hanUnderEnglish)).toEqual([]);
      for (const viewport of [DESKTOP, LAPTOP, PHONE]) {
        await page.setViewportSize(viewport);
        await settled(page);
        expect({ width: viewport.width, tooWide: await page.evaluate(tooWide) }).toEqual({ width: viewport.width, tooWide: [] });
        // Contrast is a matter of colours and layout, not of language: each layout is light in one language and dark in the other.
        const colorScheme = (viewport === PHONE) === (language === 'zh') ? 'dark' : 'light';
        await page.emulateMedia({ colorScheme });
        if (viewport !== LAPTOP) expect({ width: viewport.width, colorScheme, found: await violations(page) }).toEqual({ width: viewport.width, colorScheme, found: [] });
      }
      await expectPrintedPlainly(page);
    });
  });
});

/** On white, without what is for clicking. */
async function expectPrintedPlainly(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // A button in a table or a text is a heading or a passage; it stays.
  expect(await page.locator('nav:visible, input:visible, select:visible, button:visible:not(table button, .plain)').evaluateAll((elements) => elements.map((element) => element.outerHTML))).toEqual([]);
  expect(await page.locator('main h1').isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
}

/** What makes the page scroll sideways. Run in the page. */
function tooWide(): readonly string[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const beyond = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth && element.children.length === 0);
  return [`the page is ${scrollWidth} wide`, ...beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
}

/** Visible texts in Chinese letters that a screen reader would read as English. Run in the page. */
function hanUnderEnglish(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement: element } = walker.currentNode;
    if (!element?.checkVisibility() || element.closest('[lang]')?.getAttribute('lang') !== 'en') continue;
    if (/\p{Script=Han}/u.test(textContent ?? '')) found.push(`${element.outerHTML.slice(0, 60)}: ${(textContent ?? '').slice(0, 60)}`);
  }
  return found;
}
