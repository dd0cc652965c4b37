import fc from 'fast-check';

import { extract } from '../../src/extraction/extract.js';
import { unitsOf } from '../../src/segmentation/passages.js';
import type { Outline } from '../../src/segmentation/outline.js';
import type { Span } from '../../src/span.js';
import { outlineOf } from '../segmentation/sketch.js';
import { documentsAtHand } from './corpus.js';

const documents = documentsAtHand();

/** Lines of the forms that 公文 are made of, in any order, and things that are none. */
const piece = fc.oneof(
  fc.constantFrom(
    '一、', '二、总体要求', '(一)', '（二）加强领导。', '1.', '2．推进', '1、', '2、', '(1)', '①', '第一条', '第二章', '。', '\n', '\r\n', '\n\n', '\u3000\u3000', '：', '牵头单位：市教育局', '(责任单位:市财政局', ')', '〔', '《', '》',
    '关于印发方案的通知', '行动方案', '(2023—2025年)', '青政发〔2023〕11号', '各县人民政府:', '2023年1月2日', '青州市人民政府', '(此件公开发布)', '# Page 3:', '附件:', '附件下载', '索引号:1', '索引号 | 2 | 文号 | 3 |', 'a.docx', '为贯彻落实,', '“', '”', '\ud800', '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

function untiled(outline: Outline): string | undefined {
  const { text } = outline.source;
  let at = 0;
  for (const { span } of outline.leaves) {
    if (span.start !== at || span.end <= span.start) return `leaf at ${span.start}–${span.end}, expected to begin at ${at}`;
    at = span.end;
  }
  return at === text.length ? undefined : `leaves end at ${at} of ${text.length}`;
}

function strayed(outline: Outline): Span | undefined {
  const spans = outline.plans.flatMap((plan) => unitsOf(plan.units).flatMap((unit) => [unit.heading, unit.title, ...unit.body, ...unit.notes, unit.span]));
  return spans.find(({ start, end }) => start < 0 || end < start || end > outline.source.text.length);
}

describe('leaves tile the text', () => {
  it.each(documents)('of %s', (_name, text) => {
    expect(untiled(outlineOf(text))).toBeUndefined();
  });

  it('of any text', () => {
    fc.assert(fc.property(texts, (text) => untiled(outlineOf(text)) === undefined), { numRuns: 600 });
  });
});

describe('spans stay inside the text', () => {
  it.each(documents)('of %s', (_name, text) => {
    expect(strayed(outlineOf(text))).toBeUndefined();
  });

  it('of any text', () => {
    fc.assert(fc.property(texts, (text) => strayed(outlineOf(text)) === undefined), { numRuns: 400 });
  });
});

describe('extract', () => {
  it.each(documents)('reads %s as a policy document, each task under the words of its heading', (_name, text) => {
    const { plans } = extract(outlineOf(text));
    expect(plans.length).toBeGreaterThan(0);
    for (const task of plans.flatMap((plan) => plan.tasks)) {
      const shown = text.slice(task.span.start, task.span.end).replace(/\s|# Page \d+:/g, '');
      expect([...task.title.replace(/\s/g, '')].every((char) => shown.includes(char))).toBe(true);
    }
  });

  it.each(documents)('accounts for every character of %s in its report', (_name, text) => {
    const { report } = extract(outlineOf(text));
    const spans = report.parts.flatMap((part) => part.spans).sort((a, b) => a.start - b.start);
    expect(spans.reduce((at, { start, end }) => (start === at && end > start ? end : Number.NaN), 0)).toBe(text.length);
    expect(report.parts.map(({ characters }) => characters)).toEqual(report.parts.map((part) => part.spans.reduce((sum, { start, end }) => sum + end - start, 0)));
  });

  it('reads any text or refuses it as no policy document, and crashes on none', () => {
    fc.assert(fc.property(texts, (text) => {
      try {
        return extract(outlineOf(text)).plans.length >= 0;
      } catch (error) {
        return (error as { code?: string }).code === 'NOT_A_POLICY_DOCUMENT';
      }
    }), { numRuns: 600 });
  });

  it.each([
    ['a page number, not its words: 100 pages', '\n# Page 3:\n', 100], ['opening marks', '《(“〔一、', 60_000], ['numbers', '\n一、甲\n(一)乙\n1.丙', 20_000], ['titles', '关于发展的通知\n', 30_000], ['open notes', '(牵头单位:', 60_000],
  ])('takes time in proportion to the length of a text of %s', (_what, unit, times) => {
    const started = Date.now();
    outlineOf(unit.repeat(times));
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
