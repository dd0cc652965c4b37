import { metadataOf } from '../../src/extraction/metadata.js';
import { outlineOf } from '../segmentation/sketch.js';

const entries = (text: string) => metadataOf(outlineOf(`${text}\n关于发展冷链物流的意见\n一、甲\n二、乙`)).map(({ label, value }) => [label, value]);

describe('metadataOf', () => {
  it.each([
    ['a bullet a line', '• 索 引 号:QZ07101-1000-2023-00011\n    • 备注/文号:南政办〔2023〕1号', [['索引号', 'QZ07101-1000-2023-00011'], ['备注/文号', '南政办〔2023〕1号']]],
    ['cells of a row', '索引号 | 53040020231421357 | 文     号 | 玉教体联〔2022〕26号 |', [['索引号', '53040020231421357'], ['文号', '玉教体联〔2022〕26号']]],
    ['several a line', '发文机关：苏州市人民政府办公室    成文日期：2024-02-20', [['发文机关', '苏州市人民政府办公室'], ['成文日期', '2024-02-20']]],
    ['brackets', '【发文字号】 鄂政办发〔2016〕32号\n【发布日期】 2016.05.20', [['发文字号', '鄂政办发〔2016〕32号'], ['发布日期', '2016.05.20']]],
    ['cells of a row that leaves a value out', '发布机构： | 生成日期： | 2022-12-02 08:54:33 | |', [['生成日期', '2022-12-02 08:54:33']]],
    ['bars between entries', '发布时间：2022-05-13 | 来源： 安徽省农业农村厅', [['发布时间', '2022-05-13'], ['来源', '安徽省农业农村厅']]],
    ['blanks between labels and values', '发文机关 太康县人民政府\n发文字号 太政〔2020〕13号 发布日期 2020-5-12', [['发文机关', '太康县人民政府'], ['发文字号', '太政〔2020〕13号'], ['发布日期', '2020-5-12']]],
    ['tabs between labels and values, one without', '索 引 号\tA12/2023-12\t发布机构\t\t公开方式\t主动公开', [['索引号', 'A12/2023-12'], ['公开方式', '主动公开']]],
    ['labels in bold type of Markdown', '**发布日期**: 2025-01-10\n**发布机构**: 上海市科学技术委员会', [['发布日期', '2025-01-10'], ['发布机构', '上海市科学技术委员会']]],
    ['a value on the next line', '索 引 号：\n000014349/2019-00005\n发布日期：\n2019年02月13日', [['索引号', '000014349/2019-00005'], ['发布日期', '2019年02月13日']]],
  ])('reads %s', (_what, text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  it('gives each value the span that it has in the text', () => {
    const outline = outlineOf('索引号 | 5304 | 文     号 | 玉教体联〔2022〕26号 |\n关于发展的意见');
    for (const { value, span } of metadataOf(outline)) expect(outline.source.text.slice(span.start, span.end)).toBe(value);
  });
});
