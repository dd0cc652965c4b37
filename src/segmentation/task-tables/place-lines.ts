import { saysWhat, type Column } from '../columns/column.js';
import { markerAt } from '../marker.js';
import { endsAsBody } from '../signature.js';

const TIME = /^(?:(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]半年|第?[一二三四1-4]季度)?(?:底|末|中旬|上旬|下旬)?(?:之?前)?(?:完成)?|每[年月季].{0,6}|年[内底末]前?|长期(?:坚持|任务|推进)?|(?:持续|常态化?|全年|按时|即时|立行立改)(?:推进|坚持|开展|落实|实施|整改)?)$/;
/** Only names, pauses and brackets: 市发改委、市商务局,三峡海关 */
const NAMES = /^[^。；;%:：?？!！\d《》“”]+$/;
const NAME_SIGN = /[局委办厅部院会司心站所校团社镇乡区县市街联行企组队馆门位]/;
/** A piece of a name in a narrow column has at most so many characters. */
const NARROW = 10;
/** From so many characters on a line is one of running text. */
const WIDE = 12;

/** What the first of several columns of tasks holds are names of tasks, which later ones describe. */
type Kind = 'name' | 'task' | 'bodies' | 'time' | 'aside';

/** How badly a line fits under a kind of column: 0 for well. */
const MISFIT: Readonly<Record<Kind, (text: string) => number>> = {
  name: (text) => (TIME.test(text) ? 4 : 0) + (looksLikeNames(text) ? 2.5 : 0) + (/[，,。；;]/.test(text) ? 1.5 : 0) + (text.length > WIDE ? 1.5 : 0),
  task: (text) => (TIME.test(text) ? 4 : 0) + (looksLikeNames(text) ? 2.5 : 0),
  bodies: (text) => (TIME.test(text) ? 5 : !NAMES.test(withoutStop(text)) ? 6 : NAME_SIGN.test(text) ? 0 : 2),
  time: (text) => (TIME.test(text) ? 0 : 6),
  aside: (text) => (text.length <= 8 && !isListOfBodies(text) ? 0.5 : 3),
};

function withoutStop(text: string): string {
  return text.replace(/[。.、,，]$/, '');
}

function isListOfBodies(text: string): boolean {
  const names = withoutStop(text);
  return NAMES.test(names) && names.split(/[、,，]/).every((name) => endsAsBody(name));
}

function looksLikeNames(text: string): boolean {
  return isListOfBodies(text) || (NAMES.test(text) && ((opensName(text) && text.length <= NARROW) || /^[^，,]{1,5}[局委办厅]、[市区县省州各]/.test(text)));
}

interface Seam { readonly same: number; readonly next: number }

/** What it costs that a line goes on in the same cell, or that it begins the next one, by how the line before ends and this one begins. */
function seam(kind: Kind, before: string, text: string): Seam {
  if (kind === 'bodies') return seamOfBodies(before, text);
  if (kind === 'name') return before.length * 1.6 <= text.length ? { same: 1.5, next: 0 } : { same: 0, next: 0.5 };
  if (kind === 'task') return /[。；;]$/.test(before) ? { same: 1, next: 0 } : { same: 0, next: 0.5 };
  return { same: 2, next: 0 };
}

function seamOfBodies(before: string, text: string): Seam {
  if (/[、,，]$/.test(before) || /^[、,，局委厅办部院)]/.test(text)) return { same: 0, next: 5 };
  if (!endsAsBody(withoutStop(before))) return { same: 0, next: 2.5 };
  return opensName(text) ? { same: 3, next: 0 } : { same: 1, next: 1 };
}

/** 市发改委, 各镇, 国网…: what the name of a body begins with. */
function opensName(text: string): boolean {
  return /^(?:[市区县省州盟旗镇乡团各]|国[网家]|人行|中国|国家)/.test(text);
}

/** A column that a row does without: the merged one of a group, or the last ones. */
const WITHOUT = 2;
const MOST_PER_LINE = 1.5;

/** What is known of a row beside its lines. */
export interface RowSetting {
  /** What the columns held when a page ended in the middle of the row, by column. */
  readonly held?: readonly (readonly string[])[];
  /** Whether the names of tasks in this table open with numbers: 1.优化企业开办服务. */
  readonly hasNumberedNames: boolean;
}

interface Way { readonly cost: number; readonly placed: readonly number[] }

/**
 * Under which column each line of a row stands, in the order of the columns, one or several lines a cell; undefined where that can't be told.
 * The cheapest of all ways, found in time of lines × columns².
 */
export function placeLines(lines: readonly string[], columns: readonly Column[], setting: RowSetting): readonly number[] | undefined {
  const kinds = kindsOf(columns);
  const misfit = (text: string, at: number): number => MISFIT[kinds[at] ?? 'task'](text);
  let ways: (Way | undefined)[] = kinds.map((kind, at) => kind && { cost: without(kinds, 0, at) + misfit(lines[0] ?? '', at) + astray(lines[0] ?? '', at, kinds, setting), placed: [at] });
  for (let i = 1; i < lines.length; i++) {
    const [before, text] = [lines[i - 1] ?? '', lines[i] ?? ''];
    const costs = kinds.map((kind) => seam(kind ?? 'task', before, text));
    ways = kinds.map((kind, at) => kind && cheapest(ways.slice(0, at + 1).map((way, from) => way && {
      cost: way.cost + misfit(text, at) + (from === at ? costs[from]?.same ?? 0 : (costs[from]?.next ?? 0) + without(kinds, from + 1, at) + astray(text, at, kinds, setting)), placed: [...way.placed, at],
    })));
  }
  const best = cheapest(ways.map((way, at) => way && { ...way, cost: way.cost + (setting.held ? 0 : without(kinds, at + 1, kinds.length)) }));
  return best && best.cost <= MOST_PER_LINE * Math.max(lines.length, columns.length) ? best.placed : undefined;
}

function cheapest(ways: readonly (Way | undefined)[]): Way | undefined {
  return ways.reduce<Way | undefined>((best, way) => (best === undefined || (way !== undefined && way.cost < best.cost) ? way : best), undefined);
}

/** The number stands before the lines that are placed. */
function kindsOf(columns: readonly Column[]): (Kind | undefined)[] {
  const tasks = columns.flatMap((column, at) => (saysWhat(column) ? [at] : []));
  return columns.map((column, at) => {
    if (column.kind === 'number') return undefined;
    if (saysWhat(column)) return tasks.length > 1 && at === tasks[0] ? 'name' : 'task';
    return column.kind === 'bodies' || column.kind === 'time' ? column.kind : 'aside';
  });
}

function without(kinds: readonly (Kind | undefined)[], from: number, to: number): number {
  return kinds.slice(from, to).filter((kind) => kind !== undefined).length * WITHOUT;
}

/** How unlikely a column is to begin with a line. */
function astray(text: string, at: number, kinds: readonly (Kind | undefined)[], setting: RowSetting): number {
  if (kinds[at] === 'name') return nameAstray(text, setting, setting.held?.[at] ?? []);
  const isRest = setting.held !== undefined && kinds[at] === 'bodies' && !opensName(text);
  return isRest && goesOnElsewhere(at, kinds, setting.held) ? ASTRAY : 0;
}

/** A name that stands before a page's end is whole, and one without a number none where the others have theirs. */
function nameAstray(text: string, { hasNumberedNames }: RowSetting, held: readonly string[]): number {
  return (held.length > 0 ? ASTRAY : 0) + (hasNumberedNames && markerAt(text) === undefined ? ASTRAY : 0);
}

const ASTRAY = 4;

/** Behind a page's end the rest of a name goes on in the column that it was cut in. */
function goesOnElsewhere(at: number, kinds: readonly (Kind | undefined)[], held: readonly (readonly string[])[]): boolean {
  const isCut = (lines: readonly string[] | undefined, column: number): boolean => kinds[column] === 'bodies' && lines?.length !== 0 && !endsAsBody(withoutStop(lines?.at(-1) ?? ''));
  return held.some(isCut) && !isCut(held[at], at);
}
