import { forEachStore, type TestGraph } from '../graph/stores.js';
import { loadSeeds, serve, type Served } from './served.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Fact extends Range {
  readonly quote: string;
  readonly document: { readonly id: string };
  readonly place: { readonly line: number };
  readonly context: Range & { readonly text: string; readonly highlight: Range };
}

forEachStore((graph: () => TestGraph) => {
  let served: Served;
  beforeEach(async () => {
    await loadSeeds(graph().store);
    served = await serve(graph().store);
  });
  afterEach(() => served.stop());

  it('every fact comes with a passage in which its words are highlighted, and the line of its document that they begin in', async () => {
    const fact = 'evidence { quote start end place { line } document { id } context { text start end highlight { start end } } }';
    const found = await served.data(`{ plans(first: 50) { nodes { tasks(first: 100) { nodes { ${fact} responsibilities { ${fact} } } } indicators(first: 100) { nodes { ${fact} } } citations(first: 100) { nodes { ${fact} } } } } }`);
    const { documents } = await served.data('{ documents(first: 100) { nodes { id text } } }');
    const texts = new Map<string, string>(documents.nodes.map((d: { id: string; text: string }) => [d.id, d.text]));
    const facts: Fact[] = [];
    JSON.stringify(found, (key, value) => {
      if (key === 'evidence') facts.push(value as Fact);
      return value as unknown;
    });
    expect(facts.length).toBeGreaterThan(200);
    for (const { quote, start, end, place, document, context: { text, start: from, end: to, highlight } } of facts) {
      expect(texts.get(document.id)?.slice(from, to)).toBe(text);
      expect(place.line).toBe(texts.get(document.id)?.slice(0, start).split(/\r\n|\n|\r/).length);
      expect(text.slice(highlight.start, highlight.end)).toBe(quote);
      expect([from + highlight.start, from + highlight.end]).toEqual([start, end]);
    }
  });

  it('the citations of one policy by one plan come with the sentence, task and document that show them', async () => {
    const { plans } = await served.data('{ plans(first: 100) { nodes { id citations(first: 100) { nodes { id policy { id } task { id } } } } } }');
    const all = plans.nodes.flatMap((plan: { id: string; citations: { nodes: { id: string; policy: { id: string }; task: { id: string } | null }[] } }) => plan.citations.nodes.map((citation) => ({ ...citation, planId: plan.id })));
    const asked = all.find((citation: { task: object | null }) => citation.task !== null);
    const { citations } = await served.data(`query ($plan: ID!, $policy: ID!) { citations(filter: { planIds: [$plan], policyIds: [$policy] }, first: 100) { totalCount
      nodes { id relation path task { title path } evidence { quote context { text highlight { start end } } document { title documentNumber } } } } }`, { plan: asked.planId, policy: asked.policy.id });
    expect(citations.nodes.map(({ id }: { id: string }) => id)).toEqual(all.filter((one: { planId: string; policy: { id: string } }) => one.planId === asked.planId && one.policy.id === asked.policy.id).map(({ id }: { id: string }) => id));
    for (const { path, task, evidence: { quote, context } } of citations.nodes) {
      expect(context.text.slice(context.highlight.start, context.highlight.end)).toBe(quote);
      expect(context.text.length).toBeGreaterThan(quote.length);
      if (task) expect(path.startsWith(task.path)).toBe(true);
    }
  });
});
