import type { ComponentChildren } from 'preact';

/** A plain value of a table, for sorting and export. */
export type CellValue = string | number | boolean | null;

export interface Column<Row> {
  /** Name in the address and in JSON. */
  readonly key: string;
  /** Heading, in the language of the interface. */
  readonly header: string;
  readonly value: (row: Row) => CellValue;
  /** How it is shown; without it the value as text, and a dash where there is none. */
  readonly cell?: (row: Row) => ComponentChildren;
  /** Numbers stand at the right and begin with the largest when sorted. */
  readonly numeric?: boolean;
  /** The value is policy text, always Chinese. */
  readonly policyText?: boolean;
  /** `wide` takes the room that is left (titles, lists), `short` is never broken (文号, days); others are in between. */
  readonly width?: 'wide' | 'short';
  /** Not shown, since another column shows it too; exported. */
  readonly exportedOnly?: boolean;
  /** Rows that follow each other and have the same text here share one cell. */
  readonly group?: (row: Row) => string;
}

export interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

/** `key` ascending, `-key` descending: how an address says it. */
export function sortingOf(text: string | undefined): Sorting | undefined {
  if (text === undefined) return undefined;
  return text.startsWith('-') ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

export function sortingText({ key, descending }: Sorting): string {
  return descending ? `-${key}` : key;
}

/** What a click on a column's heading asks for: the other way where the rows stand by it, else the way that its values are mostly wanted. */
export function nextSorting<Row>({ key, numeric = false }: Column<Row>, sorting: Sorting | undefined): Sorting {
  return { key, descending: sorting?.key === key ? !sorting.descending : numeric };
}

const order = new Intl.Collator('zh-CN', { numeric: true });

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return order.compare(a, b);
  return Number(a) - Number(b);
}

/** The rows in a column's order; rows without a value stand last either way, equal ones keep their order. Chinese sorts by pinyin. */
export function sortedRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting: Sorting | undefined): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.key);
  if (!column || !sorting) return rows;
  const sign = sorting.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [first, second] = [column.value(a), column.value(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * compare(first, second);
  });
}

/** How many rows each row's cell spans in a column: 0 where an earlier cell reaches down to it. */
export function spansOf<Row>(rows: readonly Row[], { group }: Column<Row>): readonly number[] {
  if (!group) return rows.map(() => 1);
  const spans = rows.map(() => 0);
  let first = 0;
  rows.forEach((row, i) => {
    const before = rows[first];
    if (before === undefined || group(row) !== group(before)) first = i;
    spans[first] = i - first + 1;
  });
  return spans;
}
