import Papa from 'papaparse';

import type { Column } from '../../../src/explorer/components/table/column.js';
import { csvOf, jsonOf } from '../../../src/explorer/components/table/export-table.js';

interface Row {
  readonly name: string | null;
  readonly count: number;
  readonly here: boolean;
}

const columns: readonly Column<Row>[] = [
  { key: 'name', header: '名称', value: ({ name }) => name, cell: () => 'shown otherwise' },
  { key: 'count', header: '数', value: ({ count }) => count, numeric: true },
  { key: 'here', header: '在', value: ({ here }) => here, exportedOnly: true },
];
const row = (name: string | null, count = 1): Row => ({ name, count, here: true });

describe('a table as CSV', () => {
  it('begins with the byte order mark by which spreadsheets know UTF-8, and has the headings', async () => {
    expect((await csvOf([row('国办发〔2015〕71号')], columns))).toBe('\uFEFF名称,数,在\r\n国办发〔2015〕71号,1,true');
  });

  it.each(['a,b', 'says "so"', 'two\nlines', 'two\r\nlines', ' spaces ', '，、《》'])('keeps %j through a parser', async (name) => {
    const { data } = Papa.parse<string[]>((await csvOf([row(name)], columns)).slice(1));
    expect(data[1]).toEqual([name, '1', 'true']);
  });

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://127.0.0.1","x")'])('defuses the formula %j with an apostrophe', async (name) => {
    const { data } = Papa.parse<string[]>((await csvOf([row(name)], columns)).slice(1));
    expect(data[1]?.[0]).toBe(`'${name}`);
  });

  it('leaves negative numbers numbers, and what is not known empty', async () => {
    expect((await csvOf([row(null, -5)], columns)).split('\r\n')[1]).toBe(',-5,true');
  });
});

describe('a table as JSON', () => {
  it('has an object a row by the keys of the columns, with values as they are', () => {
    expect(JSON.parse(jsonOf([row('=1+1', -5), row(null)], columns))).toEqual([
      { name: '=1+1', count: -5, here: true }, { name: null, count: 1, here: true },
    ]);
  });
});
