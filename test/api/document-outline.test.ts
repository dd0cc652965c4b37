import { documentOutline } from '../../src/api/document-outline.js';
import { NANAN } from '../graph/made-facts.js';
import { forEachStore, type TestGraph } from '../graph/stores.js';
import { sourceOf } from '../segmentation/sketch.js';
import { loadMade, loadSeeds, serve, type Served } from './served.js';

const NOTICE = [
  '青州市人民政府关于印发两个方案的通知', '各县人民政府:', '现将两个方案印发给你们,请认真贯彻执行。', '青州市人民政府', '2023年1月2日',
  '青州市教育方案', '一、总体要求', '坚持教育优先。', '二、主要任务', '(一)优化布局。建设学校。', '（二） 建设队伍', '1．培养教师。培训校长。', '三、组织保障', '加强领导。',
  '青州市体育方案', '一、主要任务', '(一)建设场馆。新建体育馆。',
].join('\n');

interface Heading {
  readonly path: string;
  readonly number: string;
  readonly title: string | null;
  readonly level: number;
  readonly kind: string;
  readonly plan: { readonly id: string; readonly title: string } | null;
  readonly evidence: { readonly quote: string; readonly start: number; readonly end: number };
}

interface OutlinedDocument {
  readonly title: string;
  readonly text: string;
  readonly outline: readonly Heading[];
  readonly plans: readonly { readonly id: string; readonly tasks: { readonly totalCount: number; readonly nodes: readonly { readonly path: string; readonly title: string; readonly evidence: Heading['evidence'] }[] } }[];
}

const QUESTION = `query ($title: String) { documents(first: 100, filter: { titleContains: $title }) { nodes { title text
  outline { path number title level kind plan { id title } evidence { quote start end } }
  plans { id tasks(first: 100) { totalCount nodes { path title evidence { quote start end } } } } } } }`;

describe('the outline of a text', () => {
  it('lists the numbered headings of each plan, with their numbers as written and what stands under them', () => {
    const rows = documentOutline(sourceOf(NOTICE)).map((headings) => headings.map((h) => [h.path, h.number, h.title, h.level, h.kind]));
    expect(rows).toEqual([
      [
        ['1', '一、', '总体要求', 1, 'STATEMENT'], ['2', '二、', '主要任务', 1, 'SECTION'], ['2.1', '(一)', '优化布局', 2, 'TASK'], ['2.2', '（二）', '建设队伍', 2, 'SECTION'],
        ['2.2.1', '1．', '培养教师', 3, 'TASK'], ['3', '三、', '组织保障', 1, 'TASK'],
      ],
      [['1', '一、', '主要任务', 1, 'SECTION'], ['1.1', '(一)', '建设场馆', 2, 'TASK']],
    ]);
  });

  it('is empty for a text without numbers', () => {
    expect(documentOutline(sourceOf('没有编号的一段话。')).flat()).toEqual([]);
  });
});

forEachStore((graph: () => TestGraph) => {
  let served: Served;
  beforeEach(async () => { served = await serve(graph().store); });
  afterEach(() => served.stop());

  const documentsOf = async (title: string | null = null): Promise<readonly OutlinedDocument[]> => (await served.data(QUESTION, { title })).documents.nodes;

  it('every task of the seeds is a heading of its plan in the outline, under the same path and the same words', async () => {
    await loadSeeds(graph().store);
    const documents = await documentsOf();
    expect(documents).toHaveLength(5);
    for (const { title, text, outline, plans } of documents) {
      expect({ title, headings: outline.length > 0 }).toEqual({ title, headings: true });
      for (const { evidence: { quote, start, end } } of outline) expect(text.slice(start, end)).toBe(quote);
      for (const plan of plans) {
        const tasks = outline.filter((heading) => heading.plan?.id === plan.id && heading.kind === 'TASK').map(({ path, title: of, evidence }) => ({ path, title: of, evidence }));
        expect(plan.tasks.totalCount).toBeLessThanOrEqual(100);
        expect(plan.tasks.nodes).toEqual(tasks);
      }
      expect(outline.map(({ evidence }) => evidence.start)).toEqual(outline.map(({ evidence }) => evidence.start).sort((a, b) => a - b));
    }
  });

  it('a heading of a text that parts into other plans than were loaded belongs to none', async () => {
    await loadMade(graph().store, [{ file: '青.txt', title: NOTICE, place: NANAN, plans: [{ title: '甲方案' }] }]);
    const [document] = await documentsOf();
    expect(document?.outline.map((heading) => [heading.number, heading.plan])).toContainEqual(['二、', null]);
  });
});
