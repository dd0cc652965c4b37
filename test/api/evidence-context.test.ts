import { contextOf } from '../../src/api/evidence-context.js';

/** A text in which ⟦…⟧ marks the context that is expected, and {…} the quote in it. */
function marked(annotated: string) {
  const text = annotated.replaceAll(/[⟦⟧{}]/g, '');
  const at = (mark: string) => annotated.slice(0, annotated.indexOf(mark)).replaceAll(/[⟦⟧{}]/g, '').length;
  return { text, quote: { start: at('{'), end: at('}') } };
}

function show(text: string, quote: { start: number; end: number }): string {
  const { start, end } = contextOf(text, quote);
  return `${text.slice(0, start)}⟦${text.slice(start, quote.start)}{${text.slice(quote.start, quote.end)}}${text.slice(quote.end, end)}⟧${text.slice(end)}`;
}

/** From documents of 葫芦岛市, 曲阜市, 玉溪市 and 通辽市. */
const MEASURE = '完善优质中小企业梯度培育体系，力争培育新增省级“专精特新”企业6户以上。统筹资金对新认定的国家专精特新“小巨人”企业、“独角兽”企业、新备案入库的“瞪羚”企业及新进规入统企业等进行奖励。';
const cases: readonly (readonly [claim: string, annotated: string])[] = [
  ['is the paragraph of the quote, not the head of the document before it nor the heading behind it',
    '葫芦岛市人民政府办公室关于加强和改进学校美育工作的实施意见\n\n（葫政办发〔2016〕67号）\n\n各县（市）区人民政府，市政府有关部门：\n\n⟦　　为贯彻落实{《国务院办公厅关于全面加强和改进学校美育工作的意见》}（国办发〔2015〕71号）和《辽宁省人民政府办公厅关于加强和改进学校美育工作的实施意见》（辽政办发〔2015〕113号）精神，推进学校美育改革发展，经市政府同意，现提出如下实施意见。⟧\n　　一、总体要求\n'],
  ['holds the measure that a responsibility note closes',
    `(一)优化布局。加大支持力度。\n⟦3.${MEASURE}(牵头单位:{市教育体育局},配合单位:市自然资源规划局、市住房城乡建设局)⟧\n4.鼓励多元化办园。鼓励社会力量通过新建幼儿园等形式独立办园。\n`],
  ['leaves out the signature and the title before a preamble',
    '请认真组织实施。\n曲阜市人民政府办公室\n2024年9月3日\n(此件公开发布)\n曲阜市创建全国义务教育优质均衡发展市工作实施方案\n⟦为加快我市义务教育优质均衡发展,全面提高义务教育质量,依据中共中央办公厅国务院办公厅{《关于构建优质均衡的基本公共教育服务体系的意见》}等文件精神,结合全市实际,制定本方案。⟧\n一、工作目标\n'],
  ['goes on over a line break that typesetting put',
    '各学校:\n⟦《曲阜市创建全国义务教育优质均衡\n发展市工作实施方案》已经市政府同意,为加快我市义务教育优质均衡发展,全面提高义务教育质量,依据{《关于构建优质均衡的基本公共教育服\n务体系的意见》},结合我市实际,制定本方案。⟧\n一、工作目标\n'],
  ['of a short paragraph takes in what stands around it', '⟦二、主要任务\n{(一)统筹教育规划建设}\n1.优化教育资源布局。⟧'],
  ['keeps the marks that close a sentence', '⟦各地要切实做到“应保尽保、应助尽助、应享尽享、应补尽补、应退尽退、应调尽调、应帮尽帮、应扶尽扶、应奖尽奖、应免尽免、应减尽减、应贷尽贷”；要{全覆盖}，做到“一个不能少。”⟧\n\n附件'],
  ['is the whole of a text that is one quote', '⟦{一、总体要求}⟧'],
];

describe('the context of a quote', () => {
  it.each(cases)('%s', (_claim, annotated) => {
    const { text, quote } = marked(annotated);
    expect(show(text, quote)).toBe(annotated.replace(/⟦([\s\u3000]+)/, '$1⟦'));
  });

  it('of a long paragraph begins and ends with a sentence within 200 characters of the quote', () => {
    const sentence = (name: string) => `${name.repeat(70)}。`;
    const text = [...'甲乙丙丁'].map(sentence).join('') + '引文' + [...'戊己庚辛'].map(sentence).join('');
    const { start, end } = contextOf(text, { start: 4 * 71, end: 4 * 71 + 2 });
    expect(text.slice(start, end)).toBe(`${sentence('丙')}${sentence('丁')}引文${sentence('戊')}${sentence('己')}`);
  });

  it('of a text without a stop is cut at a line break, and where there is none, 200 characters away and between characters', () => {
    expect(show(`${'甲'.repeat(150)}\n${'乙'.repeat(120)}{引}${'丙'.repeat(120)}\n${'丁'.repeat(150)}`.replace(/[{}]/g, ''), { start: 271, end: 272 }))
      .toBe(`${'甲'.repeat(150)}\n⟦${'乙'.repeat(120)}{引}${'丙'.repeat(120)}⟧\n${'丁'.repeat(150)}`);
    const faces = `${'😀'.repeat(150)}一${'😀'.repeat(150)}`;
    const { start, end } = contextOf(faces, { start: 300, end: 301 });
    expect([start, end]).toEqual([100, 501]);
    expect(contextOf(`一${faces}`, { start: 300, end: 303 })).toEqual({ start: 101, end: 502 });
  });
});
