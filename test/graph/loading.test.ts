import { loadDocument } from '../../src/graph/load-document.js';
import { documentIdOfFacts } from '../../src/graph/graph-status.js';
import { readStatements } from '../../src/graph/read-statements.js';
import type { GraphStore } from '../../src/graph/store.js';
import { unloadDocument } from '../../src/graph/unload-document.js';
import { factsOf } from '../../src/pipeline.js';
import { exported, graphOf } from './exported.js';
import { cityPlans, countyPlan, madeCorpus, nationalOpinion, promulgatedTwice, secondNumber, untitled } from './made-corpus.js';
import { madeFacts, NANAN, QUANZHOU, type MadeDocument } from './made-facts.js';
import { seedPaths } from './seed-paths.js';
import { forEachStore, WAIT } from './stores.js';

const unload = (made: MadeDocument) => documentIdOfFacts(madeFacts(made));

const NUMBER = '国发〔2017〕9号';
const byNumber: MadeDocument = { file: '甲.txt', place: NANAN, plans: [{ title: '甲方案', tasks: [{ path: '1', title: '一' }], citesNumbers: [['国发[2017] 9号', '']] }] };
const byTitle: MadeDocument = { file: '乙.txt', place: QUANZHOU, plans: [{ title: '乙方案', cites: [{ title: '关于教育的意见', number: NUMBER }, { title: '关于教育的意见' }] }] };
const otherTitle: MadeDocument = { file: '丙.txt', place: QUANZHOU, plans: [{ title: '丙方案', cites: [{ title: '关于就业的意见', number: NUMBER }] }] };
const itself: MadeDocument = { file: '丁.txt', title: '关于教育的意见', number: NUMBER, plans: [{ title: '关于教育的意见' }] };

forEachStore((graph) => {
  const load = (...documents: readonly MadeDocument[]) => documents.reduce(async (before, made) => {
    await before;
    await loadDocument(graph().store, madeFacts(made));
  }, Promise.resolve());
  const wipe = async () => {
    for (const made of madeCorpus) await unloadDocument(graph().store, unload(made));
  };

  it('loads everything that a document says', async () => {
    const outcome = await loadDocument(graph().store, madeFacts(countyPlan));
    expect(outcome).toMatchObject({ kind: 'loaded', counts: { plans: 1, tasks: 3, responsibilities: 6, indicators: 2, citations: 3 } });
    const { labelled, typed } = await graphOf(graph().store);
    expect(labelled('Task').map((task) => task.properties['title']).sort()).toEqual(['优化布局', '加强领导', '建设队伍'].sort());
    expect(labelled('Organization').map((o) => o.properties['name']).sort()).toEqual(['南安市人社局', '南安市人民政府办公室', '南安市教育局', '南安市财政局', '各乡镇人民政府', '国务院'].sort());
    expect(labelled('Organization').find((o) => o.properties['name'] === '南安市财政局')?.properties['aliases']).toEqual(['市财政局']);
    expect(labelled('Jurisdiction').map((j) => j.node)).toEqual(['000000', '350000', '350500', '350583']);
    expect([typed('LEADS'), typed('SUPPORTS'), typed('RESPONSIBLE_FOR')].map((rows) => rows.length)).toEqual([3, 2, 1]);
    expect(labelled('Indicator').map((i) => i.properties['breakdownYears'])).toEqual([[2024, 2025], [2024, 2025]]);
  });

  it('keeps what tells where facts stand in a file, and takes it away with the document', async () => {
    const facts = madeFacts(countyPlan);
    const cells = [{ start: 0, end: 3, row: 0, column: 0, rowSpan: 1, columnSpan: 2 }, { start: 4, end: 6, row: 1, column: 0, rowSpan: 1, columnSpan: 1 }];
    const pieces = { pages: [0, 9, 9], paragraphs: [7], footnotes: [20], textBoxes: [] };
    const placed = { ...facts, source: { ...facts.source, linesBefore: 12, mediaType: 'application/pdf', pieces, tables: [{ start: 0, end: 6, cells }] } };
    const { documentId } = await loadDocument(graph().store, placed);
    const kept = { pageStarts: [0, 9, 9], paragraphStarts: [7], footnoteStarts: [20], cells: [0, 3, 1, 1, 1, 4, 6, 1, 2, 1], linesBefore: 12 };
    expect(await graph().store.read(readStatements.documentTexts, { ids: [documentId] })).toEqual([{ id: documentId, text: facts.source.text, mediaType: 'application/pdf', ...kept, textBoxStarts: [] }]);
    const [document] = (await graphOf(graph().store)).labelled('Document');
    expect(document?.properties).toMatchObject(kept);
    expect(document?.properties).not.toHaveProperty('textBoxStarts');
    expect((await loadDocument(graph().store, placed)).kind).toBe('unchanged');
    await unloadDocument(graph().store, documentId);
    expect(await exported(graph().store)).toBe('');
  });

  it('keeps the deadlines of a task with the task', async () => {
    await load(countyPlan);
    const { labelled } = await graphOf(graph().store);
    const text = String(labelled('Document')[0]?.properties['text']);
    const { properties } = labelled('Task').find((task) => task.properties['path'] === '1.1')!;
    expect(properties).toMatchObject({ dueOn: '2023-06-30', deadlineKinds: ['DATE', 'ONGOING'], deadlineDates: ['2023-06-30', ''], deadlineQuotes: ['2023年6月底前', '长期坚持'] });
    const [starts, ends] = [properties['deadlineStarts'], properties['deadlineEnds']] as [number[], number[]];
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(properties['deadlineQuotes']);
    expect(labelled('Task').find((task) => task.properties['path'] === '2.1')?.properties).toMatchObject({ deadlineKinds: [] });
  });

  it('writes true quotes', async () => {
    await load(countyPlan, cityPlans);
    const { nodes, relationships, labelled } = await graphOf(graph().store);
    const texts = new Map(labelled('Document').map((d) => [d.node, String(d.properties['text'])]));
    const quoted = [...nodes, ...relationships].map((record) => record.properties).filter((p) => 'quote' in p);
    expect(quoted.length).toBeGreaterThan(15);
    for (const p of quoted) expect(texts.get(String(p['documentId']))?.slice(Number(p['start']), Number(p['end']))).toBe(p['quote']);
  });

  it('changes nothing where the same document is loaded again', async () => {
    await load(...madeCorpus);
    const before = await exported(graph().store);
    for (const made of madeCorpus) expect((await loadDocument(graph().store, madeFacts(made))).kind).toBe('unchanged');
    expect(await exported(graph().store)).toBe(before);
  });

  it('replaces exactly its own facts where a document changed', async () => {
    const changed: MadeDocument = { ...countyPlan, plans: [{ title: '南安市三年行动方案', tasks: [{ path: '1.1', title: '优化布局' }], cites: [{ title: '新的办法' }] }] };
    await load(changed, cityPlans, nationalOpinion);
    const expected = await exported(graph().store);
    await wipe();
    await load(countyPlan, cityPlans, nationalOpinion);
    expect((await loadDocument(graph().store, madeFacts(changed))).kind).toBe('replaced');
    expect(await exported(graph().store)).toBe(expected);
  });

  it('replaces facts that better rules read from the same bytes', async () => {
    await load(countyPlan);
    const facts = madeFacts(countyPlan);
    expect((await loadDocument(graph().store, { ...facts, plans: facts.plans.map((plan) => ({ ...plan, indicators: [] })) })).kind).toBe('replaced');
    expect((await graphOf(graph().store)).labelled('Indicator')).toEqual([]);
  });

  it('gives the same graph in whatever order documents are loaded', async () => {
    const orders = [madeCorpus, [...madeCorpus].reverse(), [3, 0, 5, 2, 4, 1].map((i) => madeCorpus[i]!)];
    const graphs: string[] = [];
    for (const order of orders) {
      await load(...order);
      graphs.push(await exported(graph().store));
      await wipe();
    }
    expect(new Set(graphs).size).toBe(1);
    expect(await exported(graph().store)).toBe('');
  });

  it('unloads a document as if it had never been loaded', async () => {
    for (const made of madeCorpus) {
      const others = madeCorpus.filter((other) => other !== made);
      await load(...others);
      const before = await exported(graph().store);
      await load(made);
      expect(await exported(graph().store)).not.toBe(before);
      expect(await unloadDocument(graph().store, unload(made))).toBe('unloaded');
      expect(await exported(graph().store)).toBe(before);
      await wipe();
    }
  });

  it('says so where what is to be unloaded is not there', async () => {
    expect(await unloadDocument(graph().store, unload(countyPlan))).toBe('not loaded');
  });

  it('makes a cited policy a plan when its text is loaded, and a cited policy again when that goes', async () => {
    await load(countyPlan);
    const cited = async () => (await graphOf(graph().store)).labelled('Policy').filter((p) => p.properties['documentNumber'] === '国发〔2017〕9号');
    const [before] = await cited();
    expect(before?.labels).toEqual(['Policy']);
    await load(nationalOpinion);
    expect(await cited()).toMatchObject([{ node: before?.node, labels: ['Plan', 'Policy'] }]);
    await unloadDocument(graph().store, unload(nationalOpinion));
    expect(await cited()).toEqual([before]);
  });

  it('gives mentions without a number to the one numbered work, and sets them apart when a second number is known', async () => {
    const citedBy = async () => {
      const { labelled, typed } = await graphOf(graph().store);
      const works = new Map(labelled('Policy').filter((p) => p.properties['titleKey'] === '关于深化教育改革的意见').map((p) => [p.node, p.properties['documentNumber'] ?? 'none']));
      const plans = new Set(labelled('Policy').map((p) => p.node));
      return typed('CITES').filter((c) => works.has(c.to) && plans.has(c.from)).map((c) => `${c.properties['citedNumber'] ?? 'none'} → ${works.get(c.to)}`).sort();
    };
    await load(cityPlans);
    expect(await citedBy()).toEqual(['none → none']);
    await load(countyPlan);
    expect(await citedBy()).toEqual(['none → 国发〔2017〕9号', 'none → 国发〔2017〕9号', '国发〔2017〕9号 → 国发〔2017〕9号']);
    await load(secondNumber);
    expect(await citedBy()).toEqual(['none → none', 'none → none', 'none → none', '国发〔2017〕9号 → 国发〔2017〕9号', '国发〔2021〕3号 → 国发〔2021〕3号']);
    await unloadDocument(graph().store, unload(countyPlan));
    expect(await citedBy()).toEqual(['none → 国发〔2021〕3号', 'none → 国发〔2021〕3号', '国发〔2021〕3号 → 国发〔2021〕3号']);
  });

  it('keeps other wordings of a title as aliases', async () => {
    await load(countyPlan, cityPlans);
    const work = (await graphOf(graph().store)).labelled('Policy').find((p) => p.properties['titleKey'] === '关于深化教育改革的意见');
    expect(work?.properties).toMatchObject({ title: '关于深化教育改革的意见', aliases: ['关于深化教育改革的若干意见'] });
  });

  it('hangs the contents of both documents on a plan that two promulgate, each its own', async () => {
    await load(countyPlan, promulgatedTwice);
    const { labelled, typed } = await graphOf(graph().store);
    const plans = labelled('Plan').filter((p) => p.properties['title'] === '南安市三年行动方案');
    expect(plans).toHaveLength(1);
    expect(typed('PROMULGATES').map((r) => r.to)).toEqual([plans[0]?.node, plans[0]?.node]);
    expect(typed('HAS_TASK')).toHaveLength(4);
    await unloadDocument(graph().store, unload(countyPlan));
    expect((await graphOf(graph().store)).typed('HAS_TASK')).toHaveLength(1);
  });

  it('calls a plan without a title by its file', async () => {
    await load(untitled);
    const { labelled } = await graphOf(graph().store);
    expect([...labelled('Plan'), ...labelled('Document')].map((node) => node.properties['title'])).toEqual(['无题', '无题']);
  });

  it('leaves one of two loads of the same document at the same time', async () => {
    const kinds = await Promise.all([1, 2, 3, 4].map(async () => (await loadDocument(graph().store, madeFacts(countyPlan))).kind));
    expect(kinds.sort()).toEqual(['loaded', 'unchanged', 'unchanged', 'unchanged']);
    const atOnce = await exported(graph().store);
    await wipe();
    await load(countyPlan);
    expect(await exported(graph().store)).toBe(atOnce);
  });

  it('gives the same graph where documents that share works and bodies are loaded at the same time', async () => {
    await Promise.all(madeCorpus.map((made) => loadDocument(graph().store, madeFacts(made))));
    const atOnce = await exported(graph().store);
    await wipe();
    await load(...madeCorpus);
    expect(await exported(graph().store)).toBe(atOnce);
  });

  it('leaves out a responsibility that has no task to hang on', async () => {
    const facts = madeFacts(countyPlan);
    const plans = facts.plans.map((plan) => ({ ...plan, responsibilities: plan.responsibilities.map((r) => (r.path === '2.1' ? { ...r, path: '7' } : r)) }));
    const outcome = await loadDocument(graph().store, { ...facts, plans });
    expect(outcome.counts.responsibilities).toBe(5);
  });

  it('writes nothing where a load fails on its way', async () => {
    await load(cityPlans);
    const before = await exported(graph().store);
    await expect(graph().store.write(async (tx) => {
      const within: GraphStore = { ...graph().store, write: (work) => work(tx) };
      await loadDocument(within, madeFacts(countyPlan));
      throw new Error('stopped half-way');
    })).rejects.toThrow('stopped half-way');
    expect(await exported(graph().store)).toBe(before);
  });

  it('holds the graph over a restart', async () => {
    await load(...madeCorpus);
    const before = await exported(graph().store);
    expect(await exported(await graph().reopen())).toBe(before);
  });

  it('loads and unloads the five seeds', async () => {
    for (const path of seedPaths) await loadDocument(graph().store, await factsOf(path));
    const before = await exported(graph().store);
    for (const path of [...seedPaths].reverse()) expect((await loadDocument(graph().store, await factsOf(path))).kind).toBe('unchanged');
    expect(await exported(graph().store)).toBe(before);
    for (const path of seedPaths) expect(await unloadDocument(graph().store, documentIdOfFacts(await factsOf(path)))).toBe('unloaded');
    expect(await exported(graph().store)).toBe('');
  }, WAIT);

  const drop = (made: MadeDocument) => unloadDocument(graph().store, unload(made));
  /** Titles of the works that 甲方案 cites, of its task too. */
  const cited = async () => {
    const { labelled, typed } = await graphOf(graph().store);
    const titles = new Map(labelled('Policy').map((policy) => [policy.node, policy.properties['title']]));
    return typed('CITES').filter((row) => 'numberScope' in row.properties).map((row) => titles.get(row.to));
  };

  it('a work that is named by its number alone is called by it, until a text gives its title', async () => {
    await load(byNumber);
    expect(await cited()).toEqual(['国发[2017] 9号', '国发[2017] 9号']);
    const alone = await exported(graph().store);
    await load(byTitle);
    expect(await cited()).toEqual(['关于教育的意见', '关于教育的意见']);
    expect((await graphOf(graph().store)).labelled('Policy')).toHaveLength(3);
    await drop(byTitle);
    expect(await exported(graph().store)).toBe(alone);
  });

  it('is its own again where two titles have the number, until the text that has it is loaded', async () => {
    await load(byTitle, otherTitle, byNumber);
    expect(await cited()).toEqual(['国发[2017] 9号', '国发[2017] 9号']);
    await load(itself);
    expect(await cited()).toEqual(['关于教育的意见', '关于教育的意见']);
    await drop(itself);
    await drop(otherTitle);
    expect(await cited()).toEqual(['关于教育的意见', '关于教育的意见']);
  });
});
