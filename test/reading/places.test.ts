import { extractionRecord } from '../../src/cli/extraction-record.js';
import { extract } from '../../src/extraction/extract.js';
import { placedText, placesIn, type SourcePlace } from '../../src/reading/places.js';
import { readBytes } from '../../src/reading/read-source.js';
import { resolve } from '../../src/resolution/resolve.js';
import { documentsIn } from '../../src/segmentation/documents-in.js';
import { segment } from '../../src/segmentation/segment.js';
import { madeDocx, paragraph, run, type MadeDocx } from './docx/made-docx.js';
import { madePdf, type MadeLine } from './pdf/made-pdf.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** The place of each of some words in a file. */
async function placesOf(file: Uint8Array, name: string, words: readonly string[]): Promise<(SourcePlace | undefined)[]> {
  const source = await readBytes(file, name);
  const placeAt = placesIn(placedText(source));
  return words.map((word) => {
    expect(source.text.split(word)).toHaveLength(2);
    return placeAt(spanOf(source.text, word));
  });
}

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;

describe('the place of words', () => {
  it('is the page of a PDF that they begin on, in a paragraph that runs over its end too, and an empty page counts', async () => {
    const full = '全面贯彻党的教育方针，落实立德树人根本任务，着眼建设高';
    const foot = (page: number): MadeLine => [`- ${String(page)} -`, 280, 40, 10];
    const pdf = madePdf([
      [['关于加强学校美育工作的意见', 190, 760, 22], ['为贯彻落实上级精神，现就有关事项通知如下，请认真遵照执', 112, 700], [full, 80, 672], foot(1)],
      [['质量教育体系。', 80, 760], ['一、总体要求', 112, 732], foot(2)], '', [['二、主要任务', 112, 760], ['（一）优化布局', 112, 732], foot(4)],
    ]);
    expect(await placesOf(pdf, 'x.pdf', ['关于加强', '着眼建设高', '质量教育体系', '一、总体', '（一）优化'])).toEqual([{ page: 1 }, { page: 1 }, { page: 2 }, { page: 2 }, { page: 4 }]);
    const { text, ...source } = await readBytes(pdf, 'x.pdf');
    const start = text.indexOf('着眼');
    expect(placesIn(placedText({ text, ...source }))({ start, end: text.indexOf('质量教育') + 1 })).toEqual({ page: 1, lastPage: 2 });
  });

  it('is paragraph, cell, footnote or text box of a Word file', async () => {
    const box = `<w:r><wps:txbx><w:txbxContent><w:sdt><w:sdtContent>${paragraph('专栏一')}</w:sdtContent></w:sdt>${paragraph('专栏末')}</w:txbxContent></wps:txbx></w:r>`;
    const table = `<w:tbl>${row(cell('任务'), cell('单位'))}${row(cell('建队伍', '<w:vMerge w:val="restart"/>'), cell('市教育局'))}${row(cell('', '<w:vMerge/>'), cell('市财政局'))}</w:tbl>`;
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;
    const made: MadeDocx = {
      body: paragraph('甲段') + paragraph('') + paragraph(`${run('乙段')}<w:r><w:br/></w:r>${run('换行')}${note(7)}${box}`) + table + paragraph(`${run('丙段')}${note(8)}`),
      footnotes: `<w:footnote w:id="8">${paragraph('后注')}</w:footnote><w:footnote w:id="7">${paragraph('先注')}${paragraph('注末')}</w:footnote>`,
    };
    expect(await placesOf(madeDocx(made), 'x.docx', ['甲段', '乙段', '换行', '专栏一', '专栏末', '建队伍', '市财政局', '丙段', '先注', '注末', '后注'])).toEqual([
      { paragraph: 1 }, { paragraph: 2 }, { paragraph: 2 }, { textBox: 1 }, { textBox: 1 }, { table: 1, row: 2, column: 1 }, { table: 1, row: 3, column: 2 }, { paragraph: 3 },
      { footnote: 1 }, { footnote: 1 }, { footnote: 2 },
    ]);
  });

  it('is paragraph or cell of the document on a web page, and none of what the page states beside it', async () => {
    const tables = ['甲', '乙'].map((name) => `<table><tr><th colspan="2">任务${name}</th><th>单位</th></tr><tr><td>1</td><td>建设${name}</td><td>市${name}局</td></tr></table>`);
    const page = `<table><tr><th>发文字号</th><td>国发〔2018〕39号</td></tr></table><h1>关于就业的意见</h1>
      <div class="TRS_Editor"><p>就业是最大的民生，也是经济发展的重中之重。</p><p></p>${tables[0] ?? ''}<p>一、总体要求</p>${tables[1] ?? ''}</div>`;
    expect(await placesOf(bytes(page), 'x.html', ['国发〔2018〕', '就业是最大', '任务甲', '一、总体要求', '市乙局'])).toEqual([
      undefined, { paragraph: 1 }, { table: 1, row: 1, column: 1 }, { paragraph: 2 }, { table: 2, row: 2, column: 3 },
    ]);
  });

  it('is the line of a text, however its lines end, and in Markdown the cell too', async () => {
    expect(await placesOf(bytes('\ufeff甲\r\n\r\n乙\r丙\n\n丁'), 'x.txt', ['甲', '乙', '丙', '丁'])).toEqual([1, 3, 4, 6].map((line) => ({ line })));
    expect(await placesOf(bytes('一、任务\n\n| 任务 | 牵头 |\n|---|---|\n| 布局 | 市教育局 |\n'), 'x.md', ['一、', '市教育局'])).toEqual([{ line: 1 }, { line: 5, table: 1, row: 2, column: 2 }]);
  });

  it('is that of the file where the file holds several documents', async () => {
    const paragraphs = (name: string, number: string) => [`青州市${name}局关于加强${name}管理的通知`, `青${name}〔2023〕${number}号`, '各县（市、区）人民政府：', ...Array.from({ length: 4 }, () => '全面贯彻上级部署，落实各项任务，推进改革发展，完善工作机制，加强组织领导，确保各项工作落到实处，取得明显成效。'), '一、总体要求', `${name}部门末段。`, `青州市${name}局`, '2023年2月6日'];
    const table = '<table><tr><td>甲</td><td>乙</td></tr></table>';
    const first = paragraphs('财政', '1');
    const page = `<div id="zoom">${first.map((text) => `<p>${text}</p>`).join('')}${table}${paragraphs('教育', '2').map((text) => `<p>${text}</p>`).join('')}${table.replace('乙', '丙')}</div>`;
    const asText = [...first, ...paragraphs('教育', '2')].join('\n');
    const placesInSecond = async (file: string, name: string, words: readonly string[]) => {
      const [, second] = documentsIn(await readBytes(bytes(file), name));
      const placeAt = placesIn(placedText(second!));
      return words.map((word) => placeAt(spanOf(second!.text, word)));
    };
    expect(await placesInSecond(page, 'x.html', ['教育部门末段', '丙'])).toEqual([{ paragraph: first.length + 9 }, { table: 2, row: 1, column: 2 }]);
    expect(await placesInSecond(asText, 'x.txt', ['教育部门末段'])).toEqual([{ line: first.length + 9 }]);
  });
});

it('a warning names its place', async () => {
  const table = `<w:tbl>${row(cell('序号'), cell('重点任务'), cell('牵头单位'))}${row(cell('1'), cell('优化（学校布局'), cell('市教育局'))}</w:tbl>`;
  const lines = ['泉州市人民政府关于教育提升的意见', '各县（市、区）人民政府：', '一、主要任务', '（一）优化学校布局。新建一批（学校。', '（三）加强教师队伍建设。配齐教师。'];
  const facts = resolve(extract(segment(await readBytes(madeDocx({ body: lines.map((line) => paragraph(line)).join('') + table }), 'x.docx'))));
  const { warnings } = extractionRecord(facts) as { readonly warnings: readonly { readonly rule: string; readonly place?: SourcePlace }[] };
  expect(warnings.flatMap(({ rule, place }) => (place ? [[rule, place]] : []))).toEqual(expect.arrayContaining([['unmatched-bracket', { paragraph: 4 }], ['numbering-gap', { paragraph: 5 }]]));
});

describe('a fact', () => {
  interface Printed { readonly organization: string; readonly place: SourcePlace }
  const responsibilitiesOf = async (file: Uint8Array, name: string) =>
    (extractionRecord(resolve(extract(segment(await readBytes(file, name))))) as { readonly plans: readonly { readonly responsibilities: readonly Printed[] }[] }).plans.flatMap((plan) => plan.responsibilities);

  it('names the row and column of the table that it was read from', async () => {
    const table = `<w:tbl>${row(cell('序号'), cell('重点任务'), cell('牵头单位'))}${row(cell('1'), cell('优化学校布局'), cell('市教育局'))}${row(cell('2'), cell('加强教师队伍建设'), cell('市财政局'))}</w:tbl>`;
    const lines = ['泉州市人民政府关于印发教育提升方案的通知', '各县（市、区）人民政府：', '现将《泉州市教育提升方案》印发给你们，请认真贯彻执行。', '泉州市人民政府', '2023年1月12日', '泉州市教育提升方案', '一、主要任务', '（一）优化学校布局', '新建一批学校。', '（二）加强教师队伍建设', '配齐教师。', '附件：任务分工表'];
    const said = await responsibilitiesOf(madeDocx({ body: lines.map((line) => paragraph(line)).join('') + table }), 'x.docx');
    expect(said.map(({ organization, place }) => [organization, place])).toEqual([['泉州市教育局', { table: 1, row: 2, column: 3 }], ['泉州市财政局', { table: 1, row: 3, column: 3 }]]);
  });
});
