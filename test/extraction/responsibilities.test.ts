import { recogniseResponsibilities } from '../../src/extraction/recognise-responsibilities.js';
import { recogniseTasks } from '../../src/extraction/recognise-tasks.js';
import { segment } from '../../src/segmentation/segment.js';

/** Assignments of a text's first plan as `2.1 L 市教育局`, with what its span covers where that differs from the name. */
function responsibilities(...lines: string[]): string[] {
  const text = lines.join('\n');
  const outline = segment({ path: 'plan.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text, tables: [], diagnostics: [] });
  const plan = outline.plans[0]!;
  return recogniseResponsibilities(outline, plan, recogniseTasks(outline, plan)).map(({ path, role, name, span }) => {
    const quote = text.slice(span.start, span.end);
    return `${path} ${role.charAt(0)} ${name}${quote === name ? '' : ` ← ${quote.replaceAll('\n', '⏎')}`}`;
  });
}

const HEAD = ['某市促进就业行动方案', '一、总体要求', '坚持稳中求进。', '二、主要任务'];

describe('recogniseResponsibilities', () => {
  it('lays a note on the unit that it stands in', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人社局牵头，市财政局配合）', '（二）扩大就业。开展活动。（责任单位：市工信局）')).toEqual([
      '2.1 L 市人社局', '2.1 S 市财政局', '2.2 R 市工信局',
    ]);
  });

  it('lays a note on lines of its own on the unit above it', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。', '牵头部门：市人社局', '参与部门：市财政局', '完成时限：2023年12月', '（二）扩大就业。开展活动。')).toEqual(['2.1 L 市人社局', '2.1 S 市财政局']);
  });

  it('ends a note before the sentence of validity that a page broke below it', () => {
    const lines = ['某市促进科技服务发展行动方案', '一、保障措施', '（一）加强统筹协调。市科技创新委员会办公室负责本行动计划的统筹推', '进，各地各部门要细化年度任务，每半年报送进展情况，形成工作的合', '力，推动各项任务落实到位，加强日常的监测调度，开展年度的评估工', '作，并将有关的情况及时向社会公开，主动接受各个方面的监督检查。', '（二）加强统计监测。建立科技服务业统计监测制度，做到应统尽统和', '应纳尽纳，定期发布监测的结果，加强对监测数据的分析和运用，为全', '市的科技服务业发展提供支撑。', '责任部门：市统计局、市科技局', '本行动计划自印发之日起施行，有效期3年。', '某市人民政府办公室'];
    expect(responsibilities(...lines)).toEqual(['1.1 R 市统计局', '1.1 R 市科技局', '1.2 R 市统计局', '1.2 R 市科技局']);
  });

  it('lays the note of a unit on each of its sub-items that carry none', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位（牵头部门：市人社局）', '1．落实政策。减轻负担。', '2．返还保费。应返尽返。', '（二）扩大就业（牵头部门：市工信局）', '3．开展活动。组织招聘。')).toEqual([
      '2.1.1 L 市人社局', '2.1.2 L 市人社局', '2.2.3 L 市工信局',
    ]);
  });

  it('lays the one note on a line of its own behind a list of sub-items on each of them', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位', '1．落实政策。减轻负担。', '2．返还保费。应返尽返。', '（责任单位：市人社局）', '（二）扩大就业', '3．开展活动。组织招聘。（责任单位：市工信局）', '4．提升技能。开展培训。（责任单位：市教育局）')).toEqual([
      '2.1.1 R 市人社局', '2.1.2 R 市人社局', '2.2.3 R 市工信局', '2.2.4 R 市教育局',
    ]);
  });

  it('keeps a note at the end of a sub-item to that one', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位', '1．落实政策。减轻负担。', '2．返还保费。应返尽返。（责任单位：市人社局）')).toEqual(['2.1.2 R 市人社局']);
  });

  it('keeps the roles of several notes in one unit, and counts the same role of a body once', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人社局牵头）返还保费。（市人社局牵头，市财政局配合）减税降费。（责任单位：市人社局）', '（二）扩大就业。开展活动。')).toEqual([
      '2.1 L 市人社局', '2.1 S 市财政局', '2.1 R 市人社局',
    ]);
  });

  it('covers a line break inside a name by its span and leaves it out of the name', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人力资源社会', '保障局牵头，市财', '政局配合）', '（二）扩大就业。开展活动。')).toEqual([
      '2.1 L 市人力资源社会保障局 ← 市人力资源社会⏎保障局', '2.1 S 市财政局 ← 市财⏎政局',
    ]);
  });

  it('reads the first body as the lead from the note on that says so', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人社局、市财政局负责。列第一位者为牵头单位，下同）', '（二）扩大就业。开展活动。（市工信局、市商务局负责）')).toEqual([
      '2.1 L 市人社局', '2.1 S 市财政局', '2.2 L 市工信局', '2.2 S 市商务局',
    ]);
  });

  // 嘉兴市, 江苏省: the lists name bodies and nothing else, and the first of them says how they are read.
  it('reads lists without any verb by what the first of them says of all', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人社局、人行青州市分行，各县〔市、区〕政府，列第一位的为牵头单位，下同）', '（二）扩大就业。开展活动。（市工信局、市商务局）')).toEqual([
      '2.1 L 市人社局', '2.1 S 人行青州市分行', '2.1 S 各县〔市、区〕政府', '2.2 L 市工信局', '2.2 S 市商务局',
    ]);
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人社局、市财政局，市教育局；逗号前为牵头单位，下同）', '（二）扩大就业。开展活动。（市工信局，市商务局、各县〔市、区〕政府）')).toEqual([
      '2.1 L 市人社局', '2.1 L 市财政局', '2.1 S 市教育局', '2.2 L 市工信局', '2.2 S 市商务局', '2.2 S 各县〔市、区〕政府',
    ]);
  });

  // 沪科合〔2025〕42号, 松江区城市更新2025年度实施计划
  it('reads a list whose first body names its level, a supporting label, and no bracket that explains a word', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市科委、上海金融监管局、相关区）', '（二）扩大就业。支持一人公司（即个人企业，通过与人工智能协作，独立完成研发）发展。（牵头单位：市人社局，支撑单位：市教育局）')).toEqual([
      '2.1 R 市科委', '2.1 R 上海金融监管局', '2.1 R 相关区', '2.2 L 市人社局', '2.2 S 市教育局',
    ]);
  });

  it('reads a rule behind the notes that it holds for', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人社局，市财政局、市教育局）', '（二）扩大就业。开展活动。（市工信局，市商务局）', '以上各项任务，逗号前的单位为牵头单位，其他为配合单位。')).toEqual(expect.arrayContaining([
      '2.1 L 市人社局', '2.1 S 市财政局', '2.1 S 市教育局',
    ]));
  });

  it('reads a list that closes a paragraph where the measure opens with a verb of carrying out and another paragraph follows', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实《食品安全国家标准》，支持企业参与国家标准制定。（市人社局，市财政局）', '以上各项任务，首个逗号前的单位为牵头单位，其他为配合单位。')).toEqual(['2.1 L 市人社局', '2.1 S 市财政局']);
  });

  it('reads no lead before the text says that the first body leads', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人社局、市财政局负责）', '（二）扩大就业。开展活动。（市工信局、市商务局负责。列首位的为牵头单位，下同）')).toEqual([
      '2.1 R 市人社局', '2.1 R 市财政局', '2.2 L 市工信局', '2.2 S 市商务局',
    ]);
  });

  it('lays on every later note those whom the text names once for all', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（责任单位：市人社局，以下均由各县区负责落实，不再列出）', '（二）扩大就业。开展活动。（市工信局牵头）', '（三）开展培训。提升技能。')).toEqual([
      '2.1 R 市人社局', '2.1 R 各县区', '2.2 L 市工信局', '2.2 S 各县区',
    ]);
  });

  it.each([
    ['以下均需各县（市、区）人民政府贯彻落实，不再列出', '各县（市、区）人民政府'],
    ['具体任务均涉及相关市（州）人民政府，不再做分工，下同', '相关市（州）人民政府'],
    ['各区县人民政府均为责任单位，不再一一列出', '各区县人民政府'],
  ])('reads who is handed every task: %s', (words, name) => {
    expect(responsibilities(...HEAD, `（一）稳定岗位。落实政策。〔责任单位：市人社局。${words}〕`, '（二）扩大就业。开展活动。（市工信局牵头）')).toEqual([
      '2.1 R 市人社局', `2.1 R ${name}`, '2.2 L 市工信局', `2.2 S ${name}`,
    ]);
  });

  it('reads a line that only says who, worded as a sentence', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。', '由市人社局牵头，市财政局、市工信局配合，各区人民政府负责具体实施，2021年6月底前完成。', '（二）扩大就业。由市人社局牵头推进。')).toEqual([
      '2.1 L 市人社局', '2.1 S 市财政局', '2.1 S 市工信局', '2.1 S 各区人民政府',
    ]);
  });

  it('reads a list of bodies alone in brackets that close a paragraph', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。落实政策。（市人社局、市财政局，各区人民政府）', '（二）扩大就业。报主管部门（市人社局）。', '（三）优化服务。开展活动。（市民广场、体育馆）')).toEqual(['2.1 R 市人社局', '2.1 R 市财政局', '2.1 R 各区人民政府']);
  });

  it('assigns nothing by prose', () => {
    expect(responsibilities(...HEAD, '（一）稳定岗位。人社部门要牵头落实，财政部门负责资金保障。', '（二）扩大就业。开展活动。')).toEqual([]);
  });
});
