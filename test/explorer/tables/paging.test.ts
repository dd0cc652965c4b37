import { pageArguments, pageAsked, rowsBefore, rowsOfLastPage, type PageGiven } from '../../../src/explorer/components/paging/list-position.js';
import { readAllPages } from '../../../src/explorer/graphql/read-all-pages.js';

const asked = (query: string) => {
  const parameters = new URLSearchParams(query);
  return pageAsked((name) => parameters.get(name) ?? undefined);
};
const given = (page: Partial<PageGiven>): PageGiven => ({ rows: 20, total: 1234, hasNextPage: true, hasPreviousPage: true, ...page });

describe('the page that an address asks for', () => {
  it.each([
    ['', { first: 20, after: null, last: null, before: null }],
    ['size=50', { first: 50, after: null, last: null, before: null }],
    ['after=c&at=40', { first: 20, after: 'c', last: null, before: null }],
    ['before=c&at=20', { first: null, after: null, last: 20, before: 'c' }],
    ['last=14', { first: null, after: null, last: 14, before: null }],
  ])('%j', (query, expected) => {
    expect(pageArguments(asked(query))).toEqual(expected);
  });

  it.each(['size=7', 'size=-20', 'size=1e2', 'last=0', 'last=101', 'last=x'])('is the first one where %j makes no sense', (query) => {
    expect(pageArguments(asked(query))).toEqual({ first: 20, after: null, last: null, before: null });
  });
});

describe('where a page stands', () => {
  it('is what was counted on the way, between the ends', () => {
    expect(rowsBefore(asked('after=c&at=40'), given({}))).toBe(40);
  });

  it('is known at the ends, whatever the address says', () => {
    expect(rowsBefore(asked('at=40'), given({ hasPreviousPage: false }))).toBe(0);
    expect(rowsBefore(asked('after=c&at=40'), given({ rows: 14, hasNextPage: false }))).toBe(1220);
  });

  it('is never beyond the list', () => {
    expect(rowsBefore(asked('after=c&at=999999'), given({}))).toBe(1213);
    expect(rowsBefore(asked('after=c&at=-3'), given({}))).toBe(0);
  });

  it('has a last page that fits the others', () => {
    expect([rowsOfLastPage(1234, 20), rowsOfLastPage(1240, 20), rowsOfLastPage(20, 50)]).toEqual([14, 20, 20]);
  });
});

describe('reading a whole list', () => {
  const list = Array.from({ length: 250 }, (_, i) => i);
  const read = (after: string | null) => {
    const start = after === null ? 0 : Number(after);
    return Promise.resolve({ nodes: list.slice(start, start + 100), totalCount: 250, pageInfo: { hasNextPage: start + 100 < 250, endCursor: String(start + 100) } });
  };

  it('follows the cursors to the end, and tells how far it is', async () => {
    const heard: (readonly [number, number])[] = [];
    expect(await readAllPages(read, { onProgress: (done, total) => { heard.push([done, total]); } })).toEqual(list);
    expect(heard).toEqual([[100, 250], [200, 250], [250, 250]]);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    expect(await readAllPages(read, { onProgress: () => { controller.abort(); }, signal: controller.signal })).toHaveLength(100);
  });

  it('ends with the page that reaches its limit', async () => {
    expect(await readAllPages(read, { limit: 150 })).toHaveLength(200);
  });

  it('fails where a page does', async () => {
    await expect(readAllPages((after) => (after === null ? read(after) : Promise.reject(new Error('down'))))).rejects.toThrow('down');
  });
});
