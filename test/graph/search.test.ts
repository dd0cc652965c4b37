import { search } from '../../src/graph/search.js';
import type { SearchCandidate } from '../../src/graph/search-fields.js';
import type { GraphStore } from '../../src/graph/store.js';

const TASKS: readonly SearchCandidate[] = [
  { id: 'layout', text: '优化教育资源布局' },
  { id: 'long', text: '到2025年,全面优化教育资源的整体布局' },
  { id: 'wide', text: '新建５Ｇ基站' },
  { id: 'other', text: '加强组织领导' },
];

/** A store whose full-text index proposes everything. */
const store = {
  candidates: ({ property, label }: { property: string; label: string }) => Promise.resolve(label === 'Task' && property === 'title' ? TASKS : label === 'Policy' ? [{ id: 'policy', text: '教育规划\n教育发展规划' }] : []),
  read: (_: unknown, { word }: { word: string }) => Promise.resolve(TASKS.filter((task) => task.text.includes(word)).map((task) => ({ ...task, type: 'TASK' }))),
} as unknown as GraphStore;

const found = async (query: string) => (await search(store, query)).map((hit) => hit.id);

describe('search', () => {
  it.each([
    ['优化教育资源布局', ['layout', 'long']],
    ['教育资源 优化', ['layout', 'long']],
    ['2025 布局', ['long']],
    ['5g', ['wide']],
    ['５Ｇ基站', ['wide']],
    ['发展规划', ['policy']],
    ['领', ['other']],
    ['领导小组', []],
    ['', []],
    ['《》,.', []],
  ])('for %j finds %j, best first', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('scores a text that is the question itself 2, one that holds it more than 1, and one that shares part of it less', async () => {
    const scores = (await search(store, '优化教育资源布局')).map((hit) => hit.score);
    expect(scores[0]).toBe(2);
    expect(scores[1]).toBeLessThan(1);
    const [held] = await search(store, '资源布局');
    expect(held?.score).toBe(1.5);
  });

  it('names the title or alias that matched', async () => {
    expect(await search(store, '教育发展规划')).toMatchObject([{ id: 'policy', text: '教育发展规划', score: 2 }]);
  });

  it('looks only where it is told to', async () => {
    expect(await search(store, '教育', ['POLICY'])).toMatchObject([{ id: 'policy' }]);
    expect(await search(store, '教育', ['ORGANIZATION'])).toEqual([]);
  });
});
