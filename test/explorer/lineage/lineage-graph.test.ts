import { filteredGraph, mergedGraph, type Work } from '../../../src/explorer/views/lineage/lineage-graph.js';
import type { LineageFilter } from '../../../src/explorer/views/lineage/lineage-state.js';
import { drawnLines } from '../../../src/explorer/views/lineage/picture/drawn-lines.js';
import { layOutLineage } from '../../../src/explorer/views/lineage/layout/lineage-layout.js';

const none: LineageFilter = { levels: [], relations: [], fromYear: undefined, toYear: undefined, place: undefined };

function work(id: string, level: Work['level'], path: readonly string[] | undefined, issuedYear: number | null = null): Work {
  const jurisdiction = path === undefined ? null : { code: path.join('/'), name: path.at(-1) ?? '中华人民共和国', path };
  return { __typename: 'Plan', id, title: id, documentNumber: null, level, issuedYear, jurisdiction, citingPlanCount: 0, citedPolicyCount: 0 };
}

const works = [
  work('state', 'NATIONAL', [], 2015), work('fujian', 'PROVINCIAL', ['福建省'], 2016), work('putian', 'PREFECTURE', ['福建省', '莆田市'], 2017),
  work('quanzhou', 'PREFECTURE', ['福建省', '泉州市'], 2018), work('hubei', 'PROVINCIAL', ['湖北省'], 2016), work('unknown', null, undefined),
];
const edge = (citing: string, cited: string, relations: readonly ('BASIS' | 'MENTIONS')[] = ['BASIS']) => ({ citing: { id: citing }, cited: { id: cited }, relations, count: 1 });
const answer = { root: { id: 'state' }, truncated: false, nodes: works, edges: [edge('fujian', 'state'), edge('hubei', 'state', ['MENTIONS']), edge('putian', 'fujian'), edge('putian', 'state')] };
const graph = mergedGraph([answer]);

const left = (filter: Partial<LineageFilter>): string[] => [...filteredGraph(graph, { ...none, ...filter }, ['state']).works.keys()];

describe('a graph of several answers', () => {
  it('holds what two of them have once', () => {
    const merged = mergedGraph([answer, { ...answer, nodes: works.slice(0, 2), edges: [edge('fujian', 'state')] }]);
    expect(merged.works.size).toBe(works.length);
    expect(merged.lines).toHaveLength(answer.edges.length);
  });

  it('gains the citations that neither answer could know, all mentions of one as one line, the strongest relation first', () => {
    const { lines } = mergedGraph([answer], [
      { citing: 'quanzhou', cited: 'fujian', relation: 'MENTIONS' }, { citing: 'quanzhou', cited: 'fujian', relation: 'BASIS' }, { citing: 'putian', cited: 'state', relation: 'BASIS' },
    ]);
    expect(lines.slice(answer.edges.length)).toEqual([expect.objectContaining({ key: 'quanzhou~fujian', relations: ['BASIS', 'MENTIONS'], count: 2 })]);
  });
});

describe('the filters of a lineage', () => {
  it.each<[string, Partial<LineageFilter>, readonly string[]]>([
    ['nothing', {}, ['state', 'fujian', 'putian', 'quanzhou', 'hubei', 'unknown']],
    ['a level, and the focus whatever its level is', { levels: ['PREFECTURE'] }, ['state', 'putian', 'quanzhou']],
    ['years, without works whose year is not known', { fromYear: 2016, toYear: 2017 }, ['state', 'fujian', 'putian', 'hubei']],
    ['a place with what lies in it and above it', { place: '福建省' }, ['state', 'fujian', 'putian', 'quanzhou', 'unknown']],
    ['a place within a province, with its province and without its neighbours', { place: '福建省/莆田市' }, ['state', 'fujian', 'putian', 'unknown']],
    ['a relation, with the works that it joins', { relations: ['MENTIONS'] }, ['state', 'hubei']],
  ])('leave %s', (_, filter, ids) => {
    expect(left(filter)).toEqual(ids);
  });
});

describe('what lines share', () => {
  it('is drawn once, and each line has something for itself', () => {
    const cards = [{ id: 'root', band: 0 }, ...Array.from({ length: 9 }, (_, i) => ({ id: `p${i}`, band: 1 }))];
    const lines = cards.slice(1).map(({ id }) => ({ key: `${id}~root`, citing: id, cited: 'root', relations: ['BASIS' as const], count: 1 }));
    const card = { width: 100, height: 40, gap: 20, lineGap: 10, rowGap: 30, bandGap: 50 };
    const layout = layOutLineage({ cards, lines }, { direction: 'down', card, perRow: 3 });
    const { drawn, trunks } = drawnLines(lines, layout.lines, 'down');
    expect(new Set(drawn.map(({ own }) => own)).size).toBe(9);
    expect(drawn.every(({ own }) => own !== '')).toBe(true);
    // Rows of three: six lines pass the first row together, three the second one, each time with the curve that leads there.
    expect(trunks.map((trunk) => trunk.lines.length)).toEqual([6, 6, 3, 3]);
  });
});
