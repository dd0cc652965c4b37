import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';

import { seedPaths } from '../../../src/cli/seeds.js';
import { formatted } from '../../../src/reading/docx/number-formats.js';
import { readDocx } from '../../../src/reading/docx/read-docx.js';
import { formatOf } from '../../../src/reading/formats.js';
import { list, madeDocx, paragraph, run, scheme, type MadeDocx } from './made-docx.js';

const linesOf = (made: MadeDocx): string[] => readDocx(madeDocx(made), 'x.docx').text.trimEnd().split('\n');

const OUTLINE = scheme(0, [['chineseCountingThousand', '%1、'], ['chineseCountingThousand', '（%2）'], ['decimal', '%3.'], ['decimalEnclosedCircle', '%4']]);

describe('readDocx', () => {
  it('gives every document of seeds/ as it stands, paragraph by paragraph', async () => {
    for (const path of await seedPaths()) {
      const paragraphs = readFileSync(path, 'utf8').replace(/^\ufeff/, '').split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== '');
      expect(linesOf({ body: paragraphs.map((text) => paragraph(text)).join('') })).toEqual(paragraphs);
    }
  });

  it('restores the numbers that Word counts, level by level', () => {
    const body = [[0, '总体要求'], [1, '指导思想'], [1, '基本原则'], [0, '主要任务'], [1, '优化布局'], [2, '加大供给'], [3, '新建'], [3, '改建'], [2, '规范管理'], [1, '提升质量']] as const;
    expect(linesOf({ numbering: OUTLINE + list(1, 0), body: body.map(([level, text]) => paragraph(text, { list: 1, level })).join('') })).toEqual([
      '一、总体要求', '（一）指导思想', '（二）基本原则', '二、主要任务', '（一）优化布局', '1.加大供给', '①新建', '②改建', '2.规范管理', '（二）提升质量',
    ]);
  });

  it('counts lists of one scheme on from each other, and anew where one says where it starts', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const at = (id: number, text: string) => paragraph(text, { list: id });
    expect(linesOf({ numbering: OUTLINE + list(1, 0) + list(2, 0) + list(3, 0, start), body: at(1, '甲') + at(2, '乙') + at(3, '丙') + at(3, '丁') })).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
  });

  it('counts a level on where it says that a level above does not begin it anew', () => {
    const numbering = scheme(0, [['chineseCounting', '%1、'], ['decimal', '%2.', '<w:lvlRestart w:val="0"/><w:suff w:val="space"/>']]) + list(1, 0);
    expect(linesOf({ numbering, body: [[0, '甲'], [1, '子'], [0, '乙'], [1, '丑']].map(([level, text]) => paragraph(String(text), { list: 1, level: Number(level) })).join('') })).toEqual(['一、甲', '1. 子', '二、乙', '2. 丑']);
  });

  it('numbers by style, by what a style is based on, and not where a paragraph refuses', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const body = paragraph('甲', { style: 'a' }) + paragraph('乙', { style: 'b' }) + paragraph('丙', { style: 'a', list: 0 });
    expect(linesOf({ numbering: OUTLINE + list(1, 0), styles, body })).toEqual(['一、甲', '二、乙', '丙']);
  });

  it('takes tracked changes as accepted, joins runs, and leaves the codes of fields out', () => {
    const body = paragraph(`${run('到20')}<w:ins>${run('25')}</w:ins><w:del><w:r><w:delText>24</w:delText></w:r></w:del>${run('年')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:t>，</w:t></w:r><w:hyperlink>${run('详见附件')}</w:hyperlink>`);
    expect(linesOf({ body })).toEqual(['到2025年，详见附件']);
  });

  it('says that changes are taken as accepted, and leaves hidden text and pictures out and says so', () => {
    const hidden = (value: string) => `<w:r><w:rPr><w:vanish${value}/></w:rPr><w:t>内部</w:t></w:r>`;
    const body = paragraph(`${run('到')}<w:ins>${run('2025')}</w:ins>${run('年')}${hidden('')}${hidden(' w:val="0"')}<w:r><w:drawing><pic:pic xmlns:pic="x"/></w:drawing></w:r>`);
    const { text, diagnostics } = readDocx(madeDocx({ body }), 'x.docx');
    expect(text).toBe('到2025年内部\n');
    expect(diagnostics?.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['tracked-changes-accepted', 'information', '1 tracked change (修订) is taken as accepted.'], ['hidden-text', 'information', '2 characters of hidden text are left out.'],
      ['pictures-passed-over', 'information', '1 picture is passed over: words in a picture are not read.'],
    ]);
    expect(readDocx(madeDocx({ body: paragraph('甲') }), 'x.docx').diagnostics).toEqual([]);
  });

  it('gives text boxes once, behind their paragraph, and footnotes at the end', () => {
    const box = `<w:txbxContent>${paragraph('专栏1')}</w:txbxContent>`;
    const body = paragraph(`${run('见图')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph('下文');
    expect(linesOf({ body, footnotes: `<w:footnote w:id="2">${paragraph('注：含民办')}</w:footnote>` })).toEqual(['见图', '专栏1', '下文', '注：含民办']);
  });

  it('gives a row as a line, and where each cell stands in text and grid, merged ones once', () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('/').map((part) => paragraph(part)).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('重点任务', '<w:gridSpan w:val="2"/>')}${cell('牵头部门')}</w:tr>
      <w:tr>${cell('建队伍', '<w:vMerge w:val="restart"/>')}${cell('1.配齐')}${cell('市教育局/市财政局')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('2.提高')}${cell('')}</w:tr></w:tbl>`;
    const { text, tables } = readDocx(madeDocx({ body: paragraph('附件') + table }), 'x.docx');
    expect(text).toBe('附件\n重点任务\t牵头部门\n建队伍\t1.配齐\t市教育局 市财政局\n2.提高\t\n');
    expect(tables?.[0]?.cells.map(({ start, end, row, column, rowSpan, columnSpan }) => [text.slice(start, end), row, column, rowSpan, columnSpan])).toEqual([
      ['重点任务', 0, 0, 1, 2], ['牵头部门', 0, 2, 1, 1], ['建队伍', 1, 0, 2, 1], ['1.配齐', 1, 1, 1, 1], ['市教育局 市财政局', 1, 2, 1, 1], ['2.提高', 2, 1, 1, 1], ['', 2, 2, 1, 1],
    ]);
  });

  it.each([
    ['a damaged archive', madeDocx({ body: paragraph('甲') }).slice(0, 300), 'UNSUPPORTED_FORMAT'],
    ['a Word file without a body', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'BROKEN_FILE'],
    ['a part that unpacks to more than it may', zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }), 'TOO_LARGE'],
  ])('says what is wrong with %s', (_, bytes, code) => {
    expect(() => formatOf(bytes, 'x.docx').read(bytes, 'x.docx')).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('expands no entity of a document type', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>甲&b;</w:t></w:r></w:p></w:body></w:document>';
    expect(readDocx(zipSync({ 'word/document.xml': strToU8(bomb) }), 'x.docx').text).toBe('甲&b;\n');
  });

  it('reads a file that nests as deep as it likes', () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${paragraph('甲')}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
    expect(linesOf({ body: deep })).toEqual(['甲']);
  });
});

describe('numbers as Word formats them', () => {
  it.each([
    ['chineseCountingThousand', [[1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [21, '二十一'], [100, '一百'], [105, '一百零五'], [110, '一百一十'], [1001, '一千零一']]],
    ['ideographDigital', [[10, '一〇'], [25, '二五']]],
    ['decimalEnclosedCircle', [[1, '①'], [20, '⑳'], [21, '21']]],
    ['decimalFullWidth', [[12, '１２']]], ['lowerLetter', [[1, 'a'], [27, 'aa']]], ['upperRoman', [[4, 'IV'], [19, 'XIX']]], ['chineseLegalSimplified', [[3, '叁']]], ['ideographTraditional', [[1, '甲'], [11, '11']]],
    ['aFormatOfLaterTimes', [[7, '7']]],
  ] as const)('%s', (format, cases) => {
    for (const [value, text] of cases) expect([value, formatted(value, format)]).toEqual([value, text]);
  });
});
