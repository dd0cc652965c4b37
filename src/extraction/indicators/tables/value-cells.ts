import type { Comparator } from '../../mentions.js';
import { comparatorAfter, comparatorBefore } from '../comparators.js';
import { valueOf } from '../numerals.js';
import { isUnit } from './units-named.js';

/** The quantity that a cell holds. */
export interface CellValue {
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueHigh: number | undefined;
  /** The cell's own unit; undefined where it has none. */
  readonly unit: string | undefined;
  /** How the value is reached, where the cell says so: 年均增长, 下降. */
  readonly change: string;
  /** Whether the number stands in a bracket: by convention a sum over the years of the plan. */
  readonly summed: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const CELL = new RegExp(`^(?<before>[^\\d]{0,12}?)(?<open>[[〔(【])?(?<low>${NUMBER})(?:%?(?:-|~|—{1,2}|至|到)(?<high>${NUMBER}))?(?<after>[^\\d]{0,12})$`);
/** 1.2万: the column's unit is multiplied. */
export const MULTIPLIER = /^[万亿]$/;
const CHANGE = /^(?:(?:年均|累计|每年|[比较](?:20\d\d年|“?十[一二三四五]五”?(?:末|期间)?|上年|基期))?(?:增长|增加|提高|提升|下降|降低|减少|压减))?(?:到|至|达到|达)?$/;
const REACHES = /^(?:达到|达|为|保持在?|稳定在?|控制在|力争|力争达到|提高到|提升到|下降到|降到)?$/;

/** Reads a cell's text, width-folded and without blanks: 76 · ≥90 · [120] · 60%以上 · 95左右 · 增长5.5%. Undefined for words and dashes. */
export function valueIn(text: string): CellValue | undefined {
  const found = CELL.exec(text)?.groups;
  return found && valueOfParts(found);
}

function valueOfParts({ before, open, low, high, after }: Record<string, string | undefined>): CellValue | undefined {
  const ends = endsOf(low, high);
  const head = headOf(bare(before));
  const tail = tailOf(bare(after));
  if (!ends || !head || !tail) return undefined;
  const comparator = ends.valueHigh === undefined ? head.comparator ?? tail.comparator ?? 'EQ' : 'RANGE';
  return { ...ends, comparator, unit: tail.unit, change: head.change, summed: open !== undefined };
}

function bare(text = ''): string {
  return text.replace(/\(含\)/g, '').replace(/[[(〔【\])〕】]/g, '');
}

function endsOf(low = '', high?: string): Pick<CellValue, 'value' | 'valueHigh'> | undefined {
  const value = valueOf(low);
  const valueHigh = high === undefined ? undefined : valueOf(high);
  if (value === undefined || low === '' || (valueHigh !== undefined && valueHigh <= value)) return undefined;
  return { value, valueHigh };
}

interface Tail {
  readonly comparator: Comparator | undefined;
  readonly unit: string | undefined;
}

function tailOf(after: string): Tail | undefined {
  for (let at = 0; at <= after.length; at++) {
    const bound = boundOf(after.slice(at));
    const unit = after.slice(0, at);
    if (bound && (unit === '' || isUnit(unit) || MULTIPLIER.test(unit))) return { comparator: bound.comparator, unit: unit === '' ? undefined : unit };
  }
  return undefined;
}

/** The comparator that is all of the text (以上, 左右), none for no text. */
function boundOf(text: string): Pick<Tail, 'comparator'> | undefined {
  if (text === '') return { comparator: undefined };
  const bound = comparatorAfter(text);
  return bound?.length === text.length ? bound : undefined;
}

function headOf(before: string): Pick<CellValue, 'change'> & Pick<Tail, 'comparator'> | undefined {
  const bound = comparatorBefore(before);
  const rest = bound ? before.slice(0, before.length - bound.length) : before;
  if (REACHES.test(rest)) return { comparator: bound?.comparator, change: '' };
  return CHANGE.test(rest) ? { comparator: bound?.comparator, change: rest.replace(/[达到至]+$/, '') } : undefined;
}
