import { withoutFurniture } from '../../../src/reading/pdf/page-furniture.js';
import { pageLines, type Line, type Piece } from '../../../src/reading/pdf/page-lines.js';
import { joinLines } from '../../../src/reading/pdf/paragraphs.js';

/** The words of a line or paragraph; none of a table. */
const wordsOf = (item: object): string => ('text' in item ? String(item.text) : '');
/** A piece of 16-point type: an ideograph is 16 points wide, others 8. */
const piece = (text: string, x: number, y: number): Piece => ({ text, x, y, size: 16, width: [...text].reduce((sum, char) => sum + (char > '\u00ff' ? 16 : 8), 0) });
const line = (text: string, left: number, y: number, page = 1, right = left + text.length * 16): Line => ({ text, left, right, y, size: 16, page });

describe('the lines of a page', () => {
  it('stand from top to bottom, pieces of one height together, in whatever order they are drawn', () => {
    expect(pageLines([piece('号）', 358, 426), piece('各县（区）', 80, 370), piece('（莆政办〔', 211, 427), piece('2017', 291, 426), piece('〕19', 323, 426)], 1).map(({ text }) => text)).toEqual(['（莆政办〔2017〕19号）', '各县（区）']);
  });

  it('hold no blank where type of two scripts is set apart, one where words are, a tab between columns', () => {
    expect(pageLines([piece('到', 80, 500), piece('2018', 99, 500), piece('年', 134, 500)], 1)[0]?.text).toBe('到2018年');
    expect(pageLines([piece('牵头部门：市教育局', 80, 500), piece('配合部门：市财政局', 288, 500)], 1)[0]?.text).toBe('牵头部门：市教育局\t配合部门：市财政局');
  });

  it('count bold type that is set twice once', () => {
    expect(pageLines([piece('一、总体要求', 112, 226), piece('一、总体要求', 112.3, 226)], 1).map(({ text }) => text)).toEqual(['一、总体要求']);
  });

  it('are closed up where they are spread to the margins', () => {
    expect(pageLines([piece('义 务 教 育 阶 段 学 生', 80, 300)], 1)[0]?.text).toBe('义务教育阶段学生');
    expect(pageLines([piece('中共中央办公厅 国务院办公厅', 80, 300)], 1)[0]?.text).toBe('中共中央办公厅 国务院办公厅');
  });
});

describe('page numbers and running heads', () => {
  const page = (number: number): Line[] => [line('某市人民政府公报', 200, 800, number), line(`正文第${'一二三'[number - 1] ?? ''}页开始`, 80, 740, number), line('正文继续', 80, 600, number), line('正文结束', 80, 200, number), line(`末行${'甲乙丙'[number - 1] ?? ''}`, 80, 150, number), line(`— ${String(number)} —`, 280, 40, number)];

  it('are left out, and nothing else', () => {
    expect(withoutFurniture([page(1), page(2), page(3)]).map((lines) => lines.map(wordsOf))).toEqual(['一', '二', '三'].map((name) => [`正文第${name}页开始`, '正文继续', '正文结束', `末行${'甲乙丙'['一二三'.indexOf(name)] ?? ''}`]));
  });

  it.each(['3', '- 3 -', '—3—', '第 3 页', '第3页 共12页', '3/12'])('%s at the foot is a page number', (text) => {
    expect(withoutFurniture([[line('正文', 80, 700), line(text, 280, 40)]])[0]).toHaveLength(1);
  });

  it('a year or a number within the page is the text of it', () => {
    const lines = [line('甲', 80, 700), line('乙', 80, 660), line('2023', 80, 600), line('丙', 80, 300), line('丁', 80, 200)];
    expect(withoutFurniture([lines])[0]).toEqual(lines);
  });
});

describe('lines joined into paragraphs', () => {
  const full = '全面贯彻党的教育方针全面贯彻党的教育方针全面贯彻党的教';

  it('run on while they reach the margin, over the end of a page too', () => {
    const pages = [[line('一、总体要求', 112, 700), line(full.slice(2), 112, 672), line(full, 80, 644)], [line(full, 80, 714, 2), line('到此为止。', 80, 686, 2), line('二、任务', 112, 658, 2)]];
    expect(joinLines(pages.flat()).map(wordsOf)).toEqual(['一、总体要求', `${full.slice(2)}${full}${full}到此为止。`, '二、任务']);
  });

  it('end where the next is indented, set in another size, or far below', () => {
    const big = { ...line(full, 80, 600), size: 22 };
    expect(joinLines([line(full, 80, 700), line(full, 80, 672), { ...big, y: 644 }, line(full, 80, 616), line(full, 80, 588), line(full, 80, 500)]).map(wordsOf)).toEqual([full + full, full, full + full, full]);
  });

  it('are rows where they hold columns', () => {
    expect(joinLines([line('序号\t任务\t牵头单位', 80, 700, 1, 512), line('1\t建队伍\t市教育局', 80, 672, 1, 512)]).map(wordsOf)).toEqual(['序号\t任务\t牵头单位', '1\t建队伍\t市教育局']);
  });

  it('keep the blank between Latin words and join an address', () => {
    expect(joinLines([line('see https://www.gov.cn/zhengce/', 80, 700, 1, 300), line('content.html', 80, 672, 1, 200), line(full, 80, 640), line(full, 80, 612)]).map(wordsOf)[0]).toBe('see https://www.gov.cn/zhengce/content.html');
  });
});
