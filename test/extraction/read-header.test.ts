import { readHeader } from '../../src/extraction/read-header.js';
import { outlineOf } from '../segmentation/sketch.js';

const header = (text: string) => readHeader(outlineOf(text));
const NUMBERED = '一、加强领导。\n二、落实责任。';

describe('readHeader', () => {
  it('reads number, addressees, issuer and dates of a notice', () => {
    expect(header(`关于发展冷链物流的实施意见\n（青政发〔2023〕11号）\n各镇人民政府，街道办事处：\n提出如下意见。\n${NUMBERED}\n青州市人民政府\n2023年6月2日\n（此件主动公开）`)).toMatchObject({
      title: '关于发展冷链物流的实施意见', kind: '意见', documentNumber: '青政发〔2023〕11号', addressees: ['各镇人民政府', '街道办事处'],
      issuers: [{ name: '青州市人民政府' }], issuedOn: '2023-06-02', publishedOn: undefined, disclosure: '主动公开',
    });
  });

  it('takes number, index number and date of publication from the metadata block, and its own date from the signature', () => {
    expect(header(`索引号：QZ0-1\n文号：青政发〔2023〕11号\n发布日期：2023-06-09\n青州市人民政府关于发展冷链物流的意见\n${NUMBERED}\n青州市人民政府\n2023年6月2日`)).toMatchObject({
      indexNumber: 'QZ0-1', documentNumber: '青政发〔2023〕11号', publishedOn: '2023-06-09', issuedOn: '2023-06-02',
    });
  });

  it('reads the number of an order and the body that gives it', () => {
    expect(header(`青州市人民政府令\n第 15 号\n《青州市燃气管理办法》已经市人民政府审议通过，现予公布。\n市长 张某某\n2023年5月20日\n青州市燃气管理办法\n${NUMBERED}`)).toMatchObject({
      title: '青州市燃气管理办法', documentNumber: '青州市人民政府令第15号', issuers: [{ name: '青州市人民政府' }], issuedOn: '2023-05-20',
    });
  });

  it('takes no body that only seals for another as an issuer', () => {
    expect(header(`关于发展的意见\n${NUMBERED}\n长宁区妇女儿童工作委员会\n(长宁区发展和改革委员会代章)\n2021年9月17日`).issuers.map(({ name }) => name)).toEqual(['长宁区妇女儿童工作委员会']);
  });

  it.each([
    ['the title, where nobody signs', '青州市人民政府办公室关于发展的意见', ['青州市人民政府办公室']],
    ['the title, joint', '中共中央办公厅、国务院办公厅印发《关于发展的意见》', ['中共中央办公厅', '国务院办公厅']],
    ['the page, where the title names none', '发布机构：青州市民政局\n关于发展冷链物流的意见', ['青州市民政局']],
    ['the title that the page names', '名称：青州市人民政府办公室关于印发发展方案的通知', ['青州市人民政府办公室']],
    ['nowhere: a plan that names a place has no issuer for that', '青州市冷链物流发展规划', []],
  ])('takes the issuer from %s', (_what, head, names) => {
    expect(header(`${head}\n${NUMBERED}`).issuers.map((issuer) => issuer.name)).toEqual(names);
  });

  it('leaves the serial number and the date of a compilation out of the title, and reads the date', () => {
    expect(header(`9. 青州市人民政府关于发展冷链物流的意见（2023 年4 月29 日）\n${NUMBERED}`)).toMatchObject({ title: '青州市人民政府关于发展冷链物流的意见', issuedOn: '2023-04-29' });
  });

  it('says of a text without title or signature nothing that it does not state', () => {
    expect(header(NUMBERED)).toEqual({
      title: undefined, kind: undefined, documentNumber: undefined, indexNumber: undefined, issuers: [], addressees: [], issuedOn: undefined, publishedOn: undefined, disclosure: undefined,
    });
  });

  it('reads the kind of a text without a title from what it calls itself', () => {
    expect(header(`为促进就业,特制定本实施方案。\n${NUMBERED}`)).toMatchObject({ title: undefined, kind: '方案' });
  });
});
