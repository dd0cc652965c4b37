import type { Span } from '../../../span.js';
import { withinLimit } from '../phrases.js';
import type { ReadIndicator } from '../read-passage.js';
import type { Columns, TargetColumn } from './columns.js';
import { isUnit, unitIn } from './units-named.js';
import { MULTIPLIER, valueIn, type CellValue } from './value-cells.js';

/** A cell of a row; `text` is width-folded and without blanks. */
export interface Cell extends Span {
  readonly text: string;
}

/** The cells of a row by column; a merged one stands in each of its columns. */
export type Row = readonly (Cell | undefined)[];

/** What the rows of a table commit to, each target column of each row on its own. Places are those of the source. */
export function indicatorsOfRows(rows: readonly Row[], columns: Columns): ReadIndicator[] {
  let parent = '';
  return rows.flatMap((row) => {
    const named = nameOf(row, columns, parent);
    if (!named) return [];
    if (!named.isPart) parent = named.name;
    return indicatorsOf(row, columns, named);
  });
}

interface Named {
  readonly name: string;
  readonly unit: string | undefined;
  readonly cell: Cell;
  /** 其中:女性 is a part of what the row before measures. */
  readonly isPart: boolean;
}

/** 1. (2) ① before a name. */
const NUMBERING = /^(?:\d{1,2}[.、]|\([\d一二三四五六七八九十]{1,2}\)|[①-⑳]|[★※*#▲]+)/;
const PART = /^其中[:,]?/;

function nameOf(row: Row, columns: Columns, parent: string): Named | undefined {
  const cells = [...new Set(columns.names.map((column) => row[column]).filter((cell) => cell !== undefined && cell.text !== ''))];
  const cell = cells.at(-1);
  if (!cell) return undefined;
  const written = nameText(cells).replace(NUMBERING, '');
  const split = unitIn(written);
  const name = (split?.name ?? written).replace(PART, '').replace(FOOTNOTE, '');
  if (!isName(name)) return undefined;
  const isPart = PART.test(written);
  const needsParent = isPart && name.length < SHORT_PART;
  return { name: needsParent ? parent + name : name, unit: unitCell(row, columns) ?? split?.unit, cell, isPart };
}

function isName(name: string): boolean {
  return NAMES_SOMETHING.test(name) && name.length <= LONGEST_NAME && !name.includes('。');
}
const FOOTNOTE = /(?<=[^\d.])\d$|[*※★▲]+$|\[\d\]$/;
const NAMES_SOMETHING = /\p{Script=Han}{2}|[A-Za-z]{2}/u;
const LONGEST_NAME = 60;
const SHORT_PART = 5;

function unitCell(row: Row, { unit }: Columns): string | undefined {
  const text = textIn(row, unit);
  return isUnit(text) ? text : undefined;
}

function textIn(row: Row, column: number | undefined): string {
  return column === undefined ? '' : row[column]?.text ?? '';
}

/** Names over two columns are one (城镇化率 · 常住人口); a short one that reaches down over others is their group. */
function nameText(cells: readonly (Cell | undefined)[]): string {
  const last = cells.at(-1)?.text ?? '';
  return last.length >= 6 || cells.length < 2 ? last : (cells[0]?.text ?? '') + last;
}

function indicatorsOf(row: Row, columns: Columns, named: Named): ReadIndicator[] {
  const known = [...columns.baselines].reverse().find(({ column }) => valueIn(textIn(row, column)) !== undefined);
  const read = columns.targets.flatMap((target) => targetOf(row, target, named, known?.year));
  const growth = growthOf(row, columns, named, read.length > 0);
  return growth ? [...read, growth] : read;
}

function targetOf(row: Row, { column, year, unit }: TargetColumn, named: Named, baselineYear: number | undefined): ReadIndicator[] {
  const cell = row[column];
  const value = cell && valueIn(cell.text);
  if (!cell || !value) return [];
  const measuredIn = unitFor(value, named, unit);
  return measuredIn === undefined ? [] : [indicator(named, value, measuredIn, cell, { targetYear: year, baselineYear })];
}

/** A sum over the years is no longer one a year: [100] of 万人次/年 is 100 万人次. */
function unitFor(value: CellValue, { name, unit }: Named, ofColumn: string | undefined): string | undefined {
  const stated = unit ?? ofColumn;
  if (value.change !== '' && value.unit === undefined && stated === undefined) return undefined;
  const whole = wholeUnit(value.unit, stated);
  if (whole === undefined) return /(?:系数|指数|容积率)$/.test(name) ? '' : undefined;
  return value.summed ? whole.replace(/\/年$/, '') : whole;
}

function wholeUnit(own: string | undefined, stated: string | undefined): string | undefined {
  if (own === undefined || !MULTIPLIER.test(own)) return own ?? stated;
  return stated === undefined || MULTIPLIER.test(stated.charAt(0)) ? undefined : own + stated;
}

/** 年均增长 beside a target is a rate of its own, where it is no sum and the measure no share itself; …降低(%) has no other value. */
function growthOf(row: Row, { growth, targets }: Columns, named: Named, reached: boolean): ReadIndicator | undefined {
  const cell = growth === undefined ? undefined : row[growth];
  const value = cell && rateIn(cell.text);
  const isChange = CHANGES.test(named.name);
  if (!value || (isChange ? reached : value.summed || isShare(named))) return undefined;
  const metric = isChange ? named.name : `${named.name}年均增长`;
  return indicator({ ...named, name: metric }, value, '%', cell, { targetYear: targets.at(-1)?.year, baselineYear: undefined });
}

function rateIn(text: string): CellValue | undefined {
  const value = valueIn(text);
  return value?.change === '' && (value.unit ?? '%') === '%' ? value : undefined;
}

function isShare({ unit }: Named): boolean {
  return unit === undefined || /%|百分点/.test(unit);
}
const CHANGES = /(?:增长|增速|增幅|降低|下降|减少|提高|降幅)(?:率|幅度)?$/;

function indicator({ name, cell: from }: Named, { comparator, value, valueHigh, change }: CellValue, unit: string, cell: Cell, years: Pick<ReadIndicator, 'targetYear' | 'baselineYear'>): ReadIndicator {
  const start = from.start < cell.start && cell.start - from.end < MOST_BETWEEN ? from.start : cell.start;
  return { metric: withinLimit(name + change), comparator, value, valueHigh, unit, ...years, breakdown: [], span: { start, end: cell.end } };
}
const MOST_BETWEEN = 120;
