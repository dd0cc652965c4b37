import { factsOfText, noticeWith } from './resolved.js';

const placeOf = (issuer: string, number = '府办发〔2024〕3号', place = '') => {
  const { document, diagnostics } = factsOfText(noticeWith('制定本方案。', { issuer, place, number }));
  return { level: document.jurisdiction?.level, path: document.jurisdiction?.path.join('/'), rules: diagnostics.map((one) => one.rule) };
};

describe('the jurisdiction of a document', () => {
  it.each([
    ['南安市人民政府办公室', 'COUNTY', '福建省/泉州市/南安市'],
    ['玉溪市教育体育局', 'PREFECTURE', '云南省/玉溪市'],
    ['云南省人民政府', 'PROVINCIAL', '云南省'],
    ['北京市住房和城乡建设委员会', 'PROVINCIAL', '北京市'],
    ['上海市青浦区人民政府', 'COUNTY', '上海市/青浦区'],
    ['广西壮族自治区人民政府办公厅', 'PROVINCIAL', '广西壮族自治区'],
    ['中共清流县委', 'COUNTY', '福建省/三明市/清流县'],
    ['闵行区古美路街道办事处', 'TOWNSHIP', '上海市/闵行区/古美路街道'],
    ['上海市闵行区人民政府古美路街道办事处', 'TOWNSHIP', '上海市/闵行区/古美路街道'],
    ['教育部办公厅', 'NATIONAL', ''],
    ['国务院办公厅', 'NATIONAL', ''],
    ['国家税务总局玉溪市税务局', 'PREFECTURE', '云南省/玉溪市'],
  ])('is that of its issuer: %s', (issuer, level, path) => {
    expect(placeOf(issuer)).toMatchObject({ level, path });
  });

  it('stays unknown, with its candidates, where the issuer can be of several places', () => {
    const { level, rules } = placeOf('鼓楼区人民政府办公室');
    expect(level).toBeUndefined();
    expect(rules).toContain('ambiguous-jurisdiction');
  });

  it('takes the document number for a tie-breaker among candidates', () => {
    expect(placeOf('鼓楼区人民政府办公室', '闽鼓政办〔2024〕3号').path).toBe('福建省/福州市/鼓楼区');
  });

  it.each([
    ['省人民政府办公厅', '鄂政办发〔2018〕26号', '湖北省'],
    ['自治区人民政府', '宁政发〔2020〕3号', '宁夏回族自治区'],
  ])('takes the province of %s from its document number %s', (issuer, number, path) => {
    expect(placeOf(issuer, number)).toMatchObject({ level: 'PROVINCIAL', path });
  });

  it('stays unknown where no issuer, title or metadata names a place', () => {
    expect(placeOf('市教育局')).toMatchObject({ level: undefined });
    expect(placeOf('市教育局', '鄂教发〔2018〕2号')).toMatchObject({ level: undefined });
    expect(placeOf('省教育厅', '府办发〔2018〕2号')).toMatchObject({ level: undefined });
  });
});
