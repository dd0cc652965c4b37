import type { HeaderMention } from '../../src/extraction/mentions.js';
import { readHeader } from '../../src/extraction/read-header.js';
import { outlineOf } from '../segmentation/sketch.js';

type Read = Partial<Omit<HeaderMention, 'issuers'>> & { readonly issuers?: readonly string[] };

const NUMBERED = '一、加强领导。\n二、落实责任。';

/** What a head says, of what is expected of it. */
function read(text: string, expected: Read): Read {
  const header = readHeader(outlineOf(text));
  const all: Read = { ...header, issuers: header.issuers.map(({ name }) => name) };
  return Object.fromEntries(Object.keys(expected).map((field) => [field, all[field as keyof Read]]));
}

/** Heads as pages, copies and conversions have them. */
const HEADS: readonly (readonly [string, string, Read])[] = [
  ['news that names the title and those who give the document out', `刚刚！青州市招生入学政策公布\n6月12日，青州市教育局发布《关于做好义务教育招生入学工作的通知》，具体内容如下↓↓↓\n各学校，各镇教育办：\n${NUMBERED}`,
    { title: '关于做好义务教育招生入学工作的通知', issuers: ['青州市教育局'], addressees: ['各学校', '各镇教育办'] }],
  ['a title below the lines of a site, with news under it', `${Array.from({ length: 14 }, (_, i) => `栏目${'甲乙丙丁戊己庚辛壬癸子丑寅卯'.charAt(i)}`).join('\n')}\n发布时间：2022年10月10日\n关于加强高技能人才队伍建设的意见\n近日，中共中央办公厅、国务院办公厅印发了《关于加强高技能人才队伍建设的意见》，并发出通知，要求各地落实。\n${NUMBERED}`,
    { title: '关于加强高技能人才队伍建设的意见', issuers: ['中共中央办公厅', '国务院办公厅'], publishedOn: '2022-10-10' }],
  ['a title of which a part is lost, above the number', `上海市人民政府办公厅关于转发市教委等十一部门制订的\n沪府办发〔2011〕19号\n各区、县人民政府，市政府各委、办、局：\n现转发给你们。\n上海市人民政府办公厅\n2011年5月18日\n上海市学前教育三年行动计划\n${NUMBERED}`,
    { documentNumber: '沪府办发〔2011〕19号', addressees: ['各区、县人民政府', '市政府各委、办、局'], issuers: ['上海市人民政府办公厅'], issuedOn: '2011-05-18' }],
  ['offices that sign on one line, without a date', `关于开展示范工作的通知\n各省财政厅：\n${NUMBERED}\n附件1.申报条件情况表\n财政部办公厅 住房城乡建设部办公厅 水利部办公厅`,
    { issuers: ['财政部办公厅', '住房城乡建设部办公厅', '水利部办公厅'], issuedOn: undefined }],
  ['no signature: the last item of a list', `关于开展示范工作的通知\n各单位：\n一、加强领导。\n二、落实单位\n青州市民政局`, { issuers: [] }],
  ['a street office that signs', `关于印发《加强消防安全工作实施方案》的通知\n各部门：\n现印发给你们。\n闵行区古美路街道办事处\n2022年7月20日\n加强消防安全工作实施方案\n${NUMBERED}`,
    { issuers: ['闵行区古美路街道办事处'], issuedOn: '2022-07-20' }],
  ['a title in bold type over two lines, and the page’s own copy of it', `关于加快推广应用的实施意见(青发改〔2026〕195号)\n发布时间：2026/02/10\n来源：法规科\n分享到\n**青州市发展改革委等部门关于加快招标投标领域**\n\n**人工智能推广应用的实施意见**\n青发改〔2026〕195号\n各镇：\n${NUMBERED}`,
    { title: '青州市发展改革委等部门关于加快招标投标领域人工智能推广应用的实施意见', documentNumber: '青发改〔2026〕195号', publishedOn: '2026-02-10' }],
  ['a text run into one line below its title', '青州市人民政府关于印发青州市储备粮管理办法的通知\n各县、区人民政府，市属国有企业：现将《青州市储备粮管理办法》印发给你们，请贯彻落实。青州市人民政府2023年9月5日（此件公开发布）青州市储备粮管理办法第一章 总 则第一条 为加强管理，制定本办法。第二条 本办法所称储备粮，是指原粮。第三条 储备粮的储存，适用本办法。',
    { addressees: ['各县、区人民政府', '市属国有企业'], issuers: ['青州市人民政府'], issuedOn: '2023-09-05', disclosure: '公开发布' }],
];

describe('the head of a document', () => {
  it.each(HEADS)('is read from %s', (_what, text, expected) => {
    expect(read(text, expected)).toEqual(expected);
  });
});
