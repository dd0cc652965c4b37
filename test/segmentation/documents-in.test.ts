import { readFileSync } from 'node:fs';

import { extractionRecord } from '../../src/cli/extraction-record.js';
import { extract } from '../../src/extraction/extract.js';
import { resolve } from '../../src/resolution/resolve.js';
import { documentsIn } from '../../src/segmentation/documents-in.js';
import { segment } from '../../src/segmentation/segment.js';
import { seedPaths } from '../graph/seed-paths.js';
import { sourceOf } from './sketch.js';

const texts = seedPaths.map((path) => readFileSync(path, 'utf8'));
const paragraph = '全面贯彻党的教育方针，落实立德树人根本任务，推进学校美育改革发展，弘扬中华优秀传统文化，培育和践行社会主义核心价值观。';
const body = `各县（市、区）人民政府：\n${paragraph.repeat(4)}\n一、总体要求\n${paragraph}\n`;
const document = (title: string, number: string, more = ''): string => `${title}\n${number}\n${body}${more}青州市人民政府\n2023年1月6日\n`;
const first = document('青州市人民政府关于加强学校美育工作的意见', '青政发〔2023〕1号');

const parts = (text: string): readonly string[] => documentsIn(sourceOf(text)).map((part) => part.text);

/** What is said of a document, without where. */
function said(text: string): unknown {
  const { document: head, plans } = extractionRecord(resolve(extract(segment(sourceOf(text))))) as Record<string, unknown>;
  return JSON.parse(JSON.stringify({ head, plans }, (key, value: unknown) => (key === 'span' || key === 'place' ? undefined : value)));
}

describe('documentsIn', () => {
  it('parts a file of several documents so that each says what it says alone', () => {
    const named = texts.filter((text) => /〔\d{4}〕/.test(text.slice(0, 400)));
    const found = parts(named.map((text) => `${text.trimEnd()}\n`).join('\n'));
    expect(found.join('').replace(/\s/g, '')).toBe(named.join('').replace(/\s/g, ''));
    expect(found.map(said)).toEqual(named.map(said));
    expect(found.length).toBeGreaterThanOrEqual(4);
  });

  it.each(texts)('leaves a file of one document whole', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  it.each([
    ['behind the serial number of a compilation, with its date and a blank in the 文号', `2. 青州市财政局关于加强预算管理的通知（2023 年2 月6 日）\n青财〔2023〕2 号\n${body}`],
    ['under a letterhead', `青州市财政局文件\n青财〔2023〕2号\n青州市财政局关于加强预算管理的通知\n${body}`],
    ['with a metadata block of its own', `索引号：QZ-2023-0002\n文号：青财〔2023〕2号\n发布日期：2023-02-06\n青州市财政局关于加强预算管理的通知\n${body}`],
    ['with a title of two lines', `青州市财政局\n关于加强预算管理的通知\n青财〔2023〕2号\n${body}`],
  ])('sees the head of a further document %s', (_, second) => {
    expect(parts(`${first}\n${second}`)).toEqual([`${first}\n`, second]);
  });

  it.each([
    ['what a notice hands on', document('青州市人民政府转发山东省人民政府关于加强学校美育工作的意见的通知', '青政发〔2023〕1号', `山东省人民政府关于加强学校美育工作的意见\n鲁政发〔2022〕9号\n${body}`)],
    ['what a sentence of the notice hands on', `${first.replace('一、总体要求', '现将《山东省人民政府关于加强预算管理的通知》转发给你们。\n一、总体要求')}山东省人民政府关于加强预算管理的通知\n鲁政发〔2022〕9号\n${body}`],
    ['a list of related documents', `${first}相关文件\n青州市财政局关于加强预算管理的通知\n青财〔2023〕2号\n青州市教育局关于做好招生工作的通知\n青教〔2023〕3号\n`],
    ['a citation over lines of its own', `${first.replace('一、总体要求', '根据\n山东省人民政府关于加强预算管理的通知\n（鲁政发〔2022〕9号）\n要求，制定本意见。\n一、总体要求').replace('青州市人民政府\n2023', `${paragraph.repeat(4)}\n青州市人民政府\n2023`)}`],
    ['its own head twice', `青州市人民政府关于加强学校美育工作的意见\n（青政发〔2023〕1号）\n\n${first}`],
  ])('takes %s for no further document', (_, text) => {
    expect(parts(text)).toEqual([text]);
  });

  it('moves what the format marked into the document that it stands in, and counts the lines before', () => {
    const text = `${first}\n青州市财政局关于加强预算管理的通知\n青财〔2023〕2号\n${body}任务\t单位\n`;
    const start = text.indexOf('任务\t单位');
    const table = { start, end: start + 5, cells: [{ start, end: start + 2, row: 0, column: 0, rowSpan: 1, columnSpan: 1 }] };
    const [one, two] = documentsIn({ ...sourceOf(text), tables: [table], diagnostics: [{ rule: 'picture', severity: 'information', message: 'a picture', span: { start, end: start + 2 } }] });
    expect(one!.tables).toEqual([]);
    expect(two!.tables.map(({ cells: [cell] }) => two!.text.slice(cell!.start, cell!.end))).toEqual(['任务']);
    expect(two!.diagnostics.map(({ rule, span }) => [rule, span && two!.text.slice(span.start, span.end)])).toEqual([['several-documents', undefined], ['picture', '任务']]);
    expect(text.split('\n')[two!.linesBefore!]).toBe('青州市财政局关于加强预算管理的通知');
  });
});
