import { nextSorting, sortedRows, sortingOf, sortingText, spansOf, type CellValue, type Column } from '../../../src/explorer/components/table/column.js';

const column: Column<CellValue> = { key: 'a', header: 'A', value: (value) => value };
const number = { ...column, numeric: true };
const sorted = (rows: readonly CellValue[], descending = false) => sortedRows(rows, [column], { key: 'a', descending });

describe('the order of a table', () => {
  it('is by pinyin for Chinese, and by number within text', () => {
    expect(sorted(['重庆市', '玉溪市', '北京市', '南安市'])).toEqual(['北京市', '重庆市', '南安市', '玉溪市']);
    expect(sorted(['第10号', '第9号', '第1号'])).toEqual(['第1号', '第9号', '第10号']);
  });

  it('is by size for numbers', () => {
    expect(sorted([10, 9, -1])).toEqual([-1, 9, 10]);
  });

  it('has rows without a value last, whichever way', () => {
    expect(sorted([null, 2, null, 1])).toEqual([1, 2, null, null]);
    expect(sorted([null, 2, null, 1], true)).toEqual([2, 1, null, null]);
  });

  it('keeps equal rows as they came, whichever way', () => {
    const rows = [{ at: 1, value: 5 }, { at: 2, value: 5 }, { at: 3, value: 5 }];
    const byValue: Column<(typeof rows)[number]> = { key: 'a', header: 'A', value: ({ value }) => value };
    for (const descending of [false, true]) expect(sortedRows(rows, [byValue], { key: 'a', descending }).map(({ at }) => at)).toEqual([1, 2, 3]);
  });

  it('is as the rows came where no column has the key', () => {
    expect(sortedRows([2, 1], [column], { key: 'b', descending: false })).toEqual([2, 1]);
    expect(sortedRows([2, 1], [column], undefined)).toEqual([2, 1]);
  });

  it.each(['a', '-a', '-', 'a-b'])('%j goes into an address and back', (text) => {
    expect(sortingText(sortingOf(text)!)).toBe(text);
  });

  it('begins with the largest number and the first text, and turns round at the second click', () => {
    expect(nextSorting(number, undefined)).toEqual({ key: 'a', descending: true });
    expect(nextSorting(number, { key: 'a', descending: true })).toEqual({ key: 'a', descending: false });
    expect(nextSorting(column, { key: 'b', descending: true })).toEqual({ key: 'a', descending: false });
  });
});

describe('cells that rows share', () => {
  const grouped: Column<CellValue> = { ...column, group: String };

  it('reach over the rows of one group that follow each other, and no further', () => {
    expect(spansOf(['x', 'x', 'y', 'x'], grouped)).toEqual([2, 0, 1, 1]);
    expect(spansOf([], grouped)).toEqual([]);
  });

  it('are none in a column without groups', () => {
    expect(spansOf(['x', 'x'], column)).toEqual([1, 1]);
  });
});
