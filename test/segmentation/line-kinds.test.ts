import { lineKind, startsTail } from '../../src/segmentation/line-kinds.js';

describe('lineKind', () => {
  it.each([
    ['#Page28:', 'page-mark'], ['-12-', 'page-mark'],
    ['•索引号:QZ07101-1000-2023-00011', 'metadata'], ['索引号|53040020231421357|文号|玉教体联〔2022〕26号|', 'metadata'],
    ['(辽政办发〔2015〕113号)', 'document-number'], ['南政办[2017]215号', 'document-number'],
    // The office of 平江县 and, the other way round, what other counties write.
    ['PJDR-2023-01008平政办函〔2023〕21号', 'document-number'], ['平政办函〔2023〕21号统一登记号:PJDR—2023—01008', 'document-number'], ['PJDR-2023-01008', 'text'],
    ['税谱®提示:根据2019年5月16日莆田市人民政府关于公布行政规范性文件清理结果的通知》(莆政综〔2019〕38号规定,继续有效', 'noise'], ['温馨提示:请携带证件', 'text'],
    ['2023年1月12日', 'date'], ['二〇二三年一月十二日', 'date'],
    ['(此件主动公开)', 'disclosure'], ['附件:成员名单', 'attachment'],
    ['牵头单位:市教育局', 'note'], ['参与部门:省级有关部门', 'note'], ['完成时限:2019年6月底前', 'note'],
    ['市三年行动计划.docx', 'noise'], ['(新华社北京2020年10月15日电)', 'noise'],
  ])('reads %s as %s', (line, kind) => {
    expect(lineKind(line)).toBe(kind);
  });

  it.each(['到2023年1月12日全部完成。', '责任落实到人,确保时间:进度。', '根据(辽政办发〔2015〕113号)的要求', '时间紧、任务重,各单位要抓紧。'])('reads the sentence %s as text', (line) => {
    expect(lineKind(line)).toBe('text');
  });

  it.each(['附件下载', '相关阅读:', '扫一扫在手机上查看当前页面', '上一篇:某通知'])('takes %s for the beginning of site matter', (line) => {
    expect(startsTail(line)).toBe(true);
  });

  it('does not take 附件 in a text for site matter', () => {
    expect(startsTail('附件:成员名单')).toBe(false);
  });
});
