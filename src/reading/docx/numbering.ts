import type { Element } from 'domhandler';

import { formatted } from './number-formats.js';
import { childNamed, childrenNamed, numberOf, valueOf } from './xml.js';

/** How the paragraphs of one level of a list are numbered (ECMA-376, part 1, 17.9.6). */
interface Level {
  readonly start: number;
  readonly format: string;
  /** 第%1条 or %1.%2: a number for each percent sign, 1 for the topmost level. */
  readonly text: string;
  readonly suffix: string;
  /** The level, counted from 1, whose numbers begin this one anew; 0: none does; undefined: every level above. */
  readonly restart: number | undefined;
  /** Numbers of the levels above are written in Arabic digits. */
  readonly legal: boolean;
}

type Levels = ReadonlyMap<number, Level>;

/** A list of the document: which scheme it counts in, and what it changes of it. */
interface List {
  readonly scheme: string;
  readonly levels: Levels;
  readonly starts: ReadonlyMap<number, number>;
}

/** Numbers the paragraphs of a document as Word does: lists of one scheme go on counting from each other, unless one says where it starts. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(numbering: Element | undefined) {
    this.lists = listsOf(numbering);
  }

  /** The number of the next paragraph of a list on a level, with what follows it; empty where there is no such list. */
  next(listId: string, level: number): string {
    const list = this.lists.get(listId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counters = this.count(listId, list, level, own);
    const text = own.format === 'bullet' ? bullet(own.text) : numberText(own, list.levels, counters);
    return text === '' ? '' : text + suffixOf(own.suffix, text);
  }

  private count(listId: string, list: List, level: number, own: Level): readonly (number | undefined)[] {
    const counters = this.counters.get(list.scheme) ?? [];
    this.counters.set(list.scheme, counters);
    this.begin(listId, list, counters);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < counters.length; below++) if (restarts(list.levels.get(below), level)) counters[below] = undefined;
    return counters;
  }

  /** Where a list says where its levels start, its first paragraph sets them so. */
  private begin(listId: string, list: List, counters: (number | undefined)[]): void {
    if (this.started.has(listId)) return;
    this.started.add(listId);
    for (const [level, start] of list.starts) counters[level] = start - 1;
  }
}

function restarts(level: Level | undefined, counted: number): boolean {
  return level?.restart === undefined ? true : level.restart > counted;
}

function numberText(own: Level, levels: Levels, counters: readonly (number | undefined)[]): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = levels.get(index);
    return formatted(counters[index] ?? level?.start ?? 1, own.legal ? 'decimal' : level?.format ?? 'decimal');
  });
}

/** Bullets are characters of symbol fonts, which stand in the private use area: shown as a point. */
function bullet(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, '•');
}

/** A tab or blank behind a number: none behind a mark that parts by itself. */
function suffixOf(suffix: string, number: string): string {
  if (suffix === 'nothing') return '';
  return suffix === 'tab' && /[、）)]$/.test(number) ? '' : ' ';
}

function listsOf(numbering: Element | undefined): ReadonlyMap<string, List> {
  const schemes = new Map(childrenNamed(numbering, 'w:abstractNum').map((scheme) => [scheme.attribs['w:abstractNumId'] ?? '', scheme]));
  const byStyle = new Map([...schemes.values()].flatMap((scheme) => {
    const style = valueOf(scheme, 'w:styleLink');
    return style === undefined ? [] : [[style, scheme] as const];
  }));
  return new Map(childrenNamed(numbering, 'w:num').map((list) => {
    const id = valueOf(list, 'w:abstractNumId') ?? '';
    const named = schemes.get(id);
    const scheme = byStyle.get(valueOf(named, 'w:numStyleLink') ?? '') ?? named;
    return [list.attribs['w:numId'] ?? '', listOf(list, scheme, scheme?.attribs['w:abstractNumId'] ?? id)];
  }));
}

function listOf(list: Element, scheme: Element | undefined, schemeId: string): List {
  const levels = new Map(childrenNamed(scheme, 'w:lvl').map(levelEntry));
  const starts = new Map<number, number>();
  for (const override of childrenNamed(list, 'w:lvlOverride')) {
    const index = Number(override.attribs['w:ilvl'] ?? 0);
    const own = childNamed(override, 'w:lvl');
    if (own) levels.set(...levelEntry(own));
    const start = numberOf(override, 'w:startOverride');
    if (start !== undefined) starts.set(index, start);
  }
  return { scheme: schemeId, levels, starts };
}

function levelEntry(level: Element): [number, Level] {
  return [Number(level.attribs['w:ilvl'] ?? 0), {
    start: numberOf(level, 'w:start') ?? 0,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    suffix: valueOf(level, 'w:suff') ?? 'tab',
    restart: numberOf(level, 'w:lvlRestart'),
    legal: childNamed(level, 'w:isLgl') !== undefined,
  }];
}
