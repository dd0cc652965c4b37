import { madeCorpus, untitled } from '../graph/made-corpus.js';
import { forEachStore, type TestGraph } from '../graph/stores.js';
import { loadMade, loadSeeds, serve, type Served } from './served.js';

const DIAGNOSTICS = 'diagnostics { rule severity message evidence { quote start end } }';

forEachStore((graph: () => TestGraph) => {
  let served: Served;
  beforeEach(async () => { served = await serve(graph().store); });
  afterEach(() => served.stop());

  it('the reading of a document says of it what its reading said, what has a place first and with its words', async () => {
    await loadMade(graph().store, madeCorpus);
    const { documents } = await served.data(`{ documents(first: 100) { nodes { title text attachments { name fileName url evidence { quote start end } } ${DIAGNOSTICS} warnings: diagnostics(severities: [WARNING]) { rule } report { noteCount tableCount parts { part read characters } } } } }`);
    expect(documents.nodes).toHaveLength(madeCorpus.length);
    for (const { title, attachments, diagnostics, warnings, report } of documents.nodes) {
      const placed = title === '无题' ? [] : [{ rule: 'unmatched-bracket', severity: 'WARNING', message: 'A bracket is open.', evidence: { quote: title, start: 0, end: title.length } }];
      expect(diagnostics).toEqual([...placed, { rule: 'no-date', severity: 'INFORMATION', message: 'It has no date.', evidence: null }]);
      expect(attachments).toEqual(title === '无题' ? [] : [
        { name: title, fileName: '全文.doc', url: './1.doc', evidence: { quote: title, start: 0, end: title.length } }, { name: '名单', fileName: '名单.xls', url: '/2.xls', evidence: null },
      ]);
      expect(warnings).toEqual(placed.map(({ rule }) => ({ rule })));
      expect(report).toMatchObject({ noteCount: 3, tableCount: 0, parts: [{ part: 'TITLE', read: true }, { part: 'UNREAD_NOTES', read: false, characters: 7 }] });
    }
  });

  it('a task has its deadlines with their words, and a filter finds it by the last of them', async () => {
    await loadMade(graph().store, madeCorpus);
    const asked = (filter: string) => `tasks(filter: { text: "优化布局", ${filter} }) { totalCount nodes { title dueOn deadlines { text kind date evidence { quote document { text } start end } } } }`;
    const { due, late, early } = await served.data(`{ due: ${asked('dueFrom: "2023-06-30", dueTo: "2023-06-30"')} late: ${asked('dueFrom: "2023-07-01"')} early: ${asked('dueTo: "2023-06-29"')} }`);
    expect([due.totalCount, late.totalCount, early.totalCount]).toEqual([1, 0, 0]);
    const [{ dueOn, deadlines }] = due.nodes;
    expect([dueOn, ...deadlines.map(({ text, kind, date }: Record<string, unknown>) => [text, kind, date])]).toEqual(['2023-06-30', ['2023年6月底前', 'DATE', '2023-06-30'], ['长期坚持', 'ONGOING', null]]);
    for (const { evidence: { quote, document, start, end } } of deadlines) expect(document.text.slice(start, end)).toBe(quote);
  });

  it('a filter finds documents by what is to be said of them, and counts their facets accordingly', async () => {
    await loadMade(graph().store, madeCorpus);
    const counted = (filter: string) => `documents(filter: { ${filter} }) { totalCount nodes { title } facets { kinds { value count } } }`;
    const { warned, ruled, said, none } = await served.data(`{ warned: ${counted('diagnosticSeverities: [WARNING]')} ruled: ${counted('diagnosticRules: ["unmatched-bracket", "x"]')}
      said: ${counted('diagnosticSeverities: [INFORMATION]')} none: ${counted('diagnosticRules: []')} }`);
    expect(said.totalCount).toBe(madeCorpus.length);
    expect(warned.totalCount).toBe(madeCorpus.filter((made) => made !== untitled).length);
    expect(ruled).toEqual(warned);
    expect(warned.facets.kinds).toEqual([{ value: '通知', count: warned.totalCount }]);
    expect(none.totalCount).toBe(0);
  });

  it('a report accounts for every character of the seeds, and points at true words', async () => {
    await loadSeeds(graph().store);
    const { documents } = await served.data(`{ documents(first: 100) { nodes { text ${DIAGNOSTICS} report { parts { characters } } } } }`);
    for (const { text, diagnostics, report } of documents.nodes) {
      expect(report.parts.reduce((sum: number, { characters }: { characters: number }) => sum + characters, 0)).toBe(text.length);
      for (const { evidence } of diagnostics) if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    expect(documents.nodes.flatMap((one: { diagnostics: { rule: string }[] }) => one.diagnostics).map(({ rule }: { rule: string }) => rule)).toEqual(expect.arrayContaining(['numbering-gap', 'text-cut-off', 'unmatched-bracket']));
  });
});
