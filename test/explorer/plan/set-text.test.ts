import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';

import { segmentsOf } from '../../../src/explorer/views/plan/text/segments.js';
import { setText, type SetParagraph } from '../../../src/explorer/views/plan/text/set-text.js';

const nothingKnown = { headings: [], titles: [] };

/** Texts of Chinese, Latin, blanks and line breaks, surrogate pairs among them. */
const texts = fc.array(fc.constantFrom('推', '进', '，', '。', '（', '）', '一、', '1.', ' ', '\u3000', '\n', '\r\n', '\n\n', 'A', '𠮷', '# Page 3:', '到2025年'), { maxLength: 120 }).map((parts) => parts.join(''));
const spansOf = (text: string) => fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })), { maxLength: 20 });
const textAndSpans = texts.chain((text) => fc.tuple(fc.constant(text), spansOf(text)));

/** Each paragraph on a line of its own: its kind, and the words that are shown. */
function shown(text: string, paragraphs: readonly SetParagraph[]): readonly string[] {
  return paragraphs.map(({ kind, segments }) => `${kind}: ${segments.filter(({ isLayout }) => !isLayout).map(({ start, end }) => text.slice(start, end)).join('')}`);
}

describe('segments', () => {
  it('are cut where a span begins or ends, and know all spans over them, the innermost first', () => {
    const spans = [{ start: 0, end: 8 }, { start: 2, end: 4 }, { start: 3, end: 6 }];
    expect(segmentsOf(10, spans)).toEqual([
      { start: 0, end: 2, spans: [0] }, { start: 2, end: 3, spans: [1, 0] }, { start: 3, end: 4, spans: [1, 2, 0] },
      { start: 4, end: 6, spans: [2, 0] }, { start: 6, end: 8, spans: [0] }, { start: 8, end: 10, spans: [] },
    ]);
  });

  it('keep apart two spans that touch, and one that repeats another', () => {
    expect(segmentsOf(4, [{ start: 0, end: 2 }, { start: 2, end: 4 }, { start: 2, end: 4 }])).toEqual([{ start: 0, end: 2, spans: [0] }, { start: 2, end: 4, spans: [1, 2] }]);
  });

  it('leave out what of a span lies outside the text, and a span without words', () => {
    expect(segmentsOf(2, [{ start: -3, end: 1 }, { start: 1, end: 1 }, { start: 2, end: 9 }])).toEqual([{ start: 0, end: 1, spans: [0] }, { start: 1, end: 2, spans: [] }]);
  });
});

describe('a set text', () => {
  it('is the text: its segments, one after another, say the same, whatever the spans', () => {
    fc.assert(fc.property(textAndSpans, ([text, spans]) => {
      const segments = setText(text, nothingKnown, spans).flatMap((paragraph) => paragraph.segments);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(segments.every(({ start, end }) => start < end)).toBe(true);
    }));
  });

  it('has the words of every span: the segments that it covers', () => {
    fc.assert(fc.property(textAndSpans, ([text, spans]) => {
      const segments = setText(text, nothingKnown, spans).flatMap((paragraph) => paragraph.segments);
      spans.forEach(({ start, end }, index) => {
        expect(segments.filter((segment) => segment.spans.includes(index)).map((segment) => text.slice(segment.start, segment.end)).join('')).toBe(text.slice(start, end));
      });
    }));
  });

  it('hides only blanks and line breaks, and nothing else', () => {
    fc.assert(fc.property(textAndSpans, ([text, spans]) => {
      for (const { start, end, isLayout } of setText(text, nothingKnown, spans).flatMap((paragraph) => paragraph.segments)) {
        if (isLayout) expect(text.slice(start, end)).toMatch(/^\s*$/);
        else expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
      }
    }));
  });

  it('has a paragraph a line, without indentation, and sets signature and date apart from running text', () => {
    const text = '\n  各乡镇人民政府:\n\n\u3000\u3000《方案》已经市政府研究同意，现印发给你们，请结合实际，认真组织实施。\n   南安市人民政府办公室\n 2023年1月12日\n';
    expect(shown(text, setText(text, nothingKnown, []))).toEqual([
      'line: 各乡镇人民政府:', 'body: 《方案》已经市政府研究同意，现印发给你们，请结合实际，认真组织实施。', 'line: 南安市人民政府办公室', 'line: 2023年1月12日',
    ]);
  });

  it('knows a title that its source breaks over lines, and a heading that stands alone', () => {
    const text = '曲阜市人民政府办公室\n关于印发《方案》\n的通知\n一、总体要求\n（一）指导思想。坚持质量优先。\n';
    const headings = [{ start: text.indexOf('一、'), end: text.indexOf('一、') + 6, level: 1 }, { start: text.indexOf('（一）'), end: text.indexOf('。坚持'), level: 2 }];
    expect(shown(text, setText(text, { headings, titles: ['曲阜市人民政府办公室关于印发《方案》的通知'] }, []))).toEqual([
      'title: 曲阜市人民政府办公室', 'title: 关于印发《方案》', 'title: 的通知', 'heading: 一、总体要求', 'body: （一）指导思想。坚持质量优先。',
    ]);
  });

  it('puts sentences together that a page broke at its width, and parts them where a number or a page begins', () => {
    const row = '推进政务服务事项办理标准统一修订完善行政许可事项实施规范推进市旗两';
    const text = [...Array<string>(11).fill(row), '级事项统一。', '# Page 9:', `（二）${row}`, '级事项。'].join('\n');
    expect(shown(text, setText(text, nothingKnown, []))).toEqual([`body: ${row.repeat(11)}级事项统一。`, 'page-mark: # Page 9:', `body: （二）${row}级事项。`]);
  });

  it.each(readdirSync('seeds').filter((file) => file.endsWith('.txt')))('says what seed %s says, and loses no line of it', (file) => {
    const text = readFileSync(`seeds/${file}`, 'utf8');
    const paragraphs = setText(text, nothingKnown, []);
    expect(paragraphs.flatMap(({ segments }) => segments).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(paragraphs).toHaveLength(text.split('\n').filter((line) => line.trim() !== '').length);
  });

  it('cuts a long text once at each end of a span, however many overlap', () => {
    const text = '推进政务服务事项办理标准统一，修订完善行政许可事项。\n'.repeat(4_000);
    const spans = Array.from({ length: 2_000 }, (_, i) => ({ start: i * 50, end: i * 50 + 70 }));
    const paragraphs = setText(text, nothingKnown, spans);
    expect(paragraphs).toHaveLength(4_000);
    expect(paragraphs.flatMap(({ segments }) => segments).length).toBeLessThanOrEqual(2 * 4_000 + 2 * 2_000);
  });
});
