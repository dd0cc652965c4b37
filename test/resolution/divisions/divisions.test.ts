import { divisionByCode, divisionsCalled, divisionsNamed, isWithin, NATIONAL, placeOfLevel } from '../../../src/resolution/divisions/divisions.js';
import { placeAt } from '../../../src/resolution/divisions/place-at.js';
import { divisionTable } from '../../../src/resolution/divisions/division-table.js';
import { shortFormsOf } from '../../../src/resolution/divisions/short-forms.js';

const codes = (name: string) => divisionsCalled(name).map((place) => place.code);

describe('the division table', () => {
  it('has every province, and no code twice', () => {
    const all = divisionTable.trim().split('\n').map((line) => line.split('\t')[0] ?? '');
    expect(all.filter((code) => code.endsWith('0000'))).toHaveLength(34);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((code) => /^\d{6}$/.test(code))).toBe(true);
  });

  it('keeps headings of the list and development zones out', () => {
    expect(divisionTable).not.toMatch(/\t(市辖区|县|.*开发区|.*直辖县级行政区划)$/m);
  });
});

describe('looking a division up', () => {
  it.each([
    // code, level, path (民政部 行政区划代码)
    ['350583', 'COUNTY', '福建省/泉州市/南安市'],
    ['110000', 'PROVINCIAL', '北京市'],
    ['310118', 'COUNTY', '上海市/青浦区'],
    ['370200', 'PREFECTURE', '山东省/青岛市'],
    ['419001', 'COUNTY', '河南省/济源市'],
    ['429004', 'COUNTY', '湖北省/仙桃市'],
    ['441900', 'PREFECTURE', '广东省/东莞市'],
    ['000000', 'NATIONAL', ''],
  ])('finds %s as %s %s', (code, level, path) => {
    const place = divisionByCode(code);
    expect([place?.level, place?.path.join('/')]).toEqual([level, path]);
  });

  it.each([
    ['玉溪', ['530400']], ['南安', ['350583']], ['内蒙古', ['150000']], ['广西', ['450000']], ['恩施州', ['422800']], ['长阳县', ['420528']],
    ['吉林', ['220000']], ['海南', ['460000']], ['海南州', ['632500']],
    ['鼓楼区', ['320106', '320302', '350102', '410204']], ['朝阳区', ['110105', '220104']],
    ['巢湖市', ['340181']], ['襄樊市', ['420600']], ['莱芜市', ['371200']], ['双流县', ['510116']], ['毕节地区', ['520500']],
    ['县', []], ['某某市', []], ['', []],
  ])('takes %s for %j', (name, expected) => {
    expect(codes(name)).toEqual(expected);
  });

  it('narrows a name to the place that it stands in', () => {
    const fuzhou = divisionByCode('350100');
    expect(divisionsNamed('鼓楼区', fuzhou).map((place) => place.code)).toEqual(['350102']);
  });

  it('knows what lies where', () => {
    const nanan = divisionByCode('350583')!;
    expect(placeOfLevel(nanan, 'PROVINCIAL')?.name).toBe('福建省');
    expect(placeOfLevel(divisionByCode('310118')!, 'PREFECTURE')).toBeUndefined();
    expect(isWithin(nanan, divisionByCode('350500')!)).toBe(true);
    expect(isWithin(nanan, NATIONAL)).toBe(true);
    expect(isWithin(nanan, divisionByCode('350400')!)).toBe(false);
  });
});

describe('short forms', () => {
  it.each([
    ['恩施土家族苗族自治州', ['恩施', '恩施州']], ['伊犁哈萨克自治州', ['伊犁', '伊犁州']], ['东乡族自治县', ['东乡', '东乡县']], ['鄂伦春自治旗', ['鄂伦春', '鄂伦春旗']],
    ['隆林各族自治县', ['隆林', '隆林县']], ['新疆维吾尔自治区', ['新疆']], ['香港特别行政区', ['香港']], ['大兴安岭地区', ['大兴安岭']], ['环县', []],
  ])('of %s are %j', (name, expected) => {
    expect(shortFormsOf(name)).toEqual(expected);
  });
});

describe('the place that a text starts with', () => {
  it.each([
    ['福建省泉州市南安市教育局', '福建省泉州市南安市', ['350583']],
    ['泉州南安市教育局', '泉州南安市', ['350583']],
    ['上海市青浦区2023年优化营商环境工作要点', '上海市青浦区', ['310118']],
    ['广西壮族自治区反不正当竞争条例', '广西壮族自治区', ['450000']],
    ['长春市朝阳区人民政府', '长春市朝阳区', ['220104']],
    ['鼓楼区教育局', '鼓楼区', ['320106', '320302', '350102', '410204']],
    ['海南省', '海南省', ['460000']],
  ])('%s: %s', (text, name, expected) => {
    const place = placeAt(text);
    expect(text.slice(0, place?.end)).toBe(name);
    expect(place?.candidates.map((c) => c.code)).toEqual(expected);
  });

  it.each(['公安机关办理行政案件程序规定', '城区学校建设规划', '合作社法', '清流县域经济', '关于', '市场监管', ''])('is none in %s', (text) => {
    expect(placeAt(text)).toBeUndefined();
  });

  it('does not take the 市 of 市场 for a city', () => {
    expect('阜阳市场监管'.slice(0, placeAt('阜阳市场监管')?.end)).toBe('阜阳');
  });

  it('reads at an offset, and nothing behind the end', () => {
    expect(placeAt('经玉溪市同意', 1)?.end).toBe(4);
    expect(placeAt('玉溪市', 3)).toBeUndefined();
  });
});
