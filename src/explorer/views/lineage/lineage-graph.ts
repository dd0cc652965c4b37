import type { AdministrativeLevel, CitationRelation } from '../../graphql/schema.generated.js';
import type { LineageFilter, LineageState } from './lineage-state.js';
import type { LineagePartsFragment, LineagePolicyFragment } from './lineage.generated.js';

export type Work = LineagePolicyFragment;

/** All citations of one work by another. */
export interface Line {
  readonly key: string;
  readonly cited: string;
  readonly citing: string;
  /** Strongest first. */
  readonly relations: readonly CitationRelation[];
  readonly count: number;
}

/** Works and the lines between them. */
export interface WorkGraph {
  readonly works: ReadonlyMap<string, Work>;
  readonly lines: readonly Line[];
}

/** A citation that was read by itself. */
export interface Join {
  readonly citing: string;
  readonly cited: string;
  readonly relation: CitationRelation;
}

export const LEVELS: readonly (AdministrativeLevel | null)[] = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', null];
const RELATIONS: readonly CitationRelation[] = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'];

export function lineKey(citing: string, cited: string): string {
  return `${citing}~${cited}`;
}

/** One graph of several answers; what two of them hold stands in it once. */
export function mergedGraph(answers: readonly LineagePartsFragment[], joins: readonly Join[] = []): WorkGraph {
  const works = new Map(answers.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  const lines = new Map<string, Line>();
  for (const { citing, cited, relations, count } of answers.flatMap(({ edges }) => edges)) {
    const key = lineKey(citing.id, cited.id);
    lines.set(key, { key, citing: citing.id, cited: cited.id, relations, count });
  }
  for (const [key, line] of linesOfJoins(joins)) if (!lines.has(key)) lines.set(key, line);
  return { works, lines: [...lines.values()].filter(({ citing, cited }) => citing !== cited) };
}

function linesOfJoins(joins: readonly Join[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { citing, cited, relation } of joins) {
    const key = lineKey(citing, cited);
    const { relations = [], count = 0 } = lines.get(key) ?? {};
    lines.set(key, { key, citing, cited, relations: RELATIONS.filter((each) => each === relation || relations.includes(each)), count: count + 1 });
  }
  return lines;
}

/** What the filter leaves; the works in `kept` stay whatever it says. Works that only a filtered relation joined go with it. */
export function filteredGraph({ works, lines }: WorkGraph, filter: LineageFilter, kept: readonly string[]): WorkGraph {
  const fitting = new Map([...works].filter(([id, work]) => kept.includes(id) || fits(work, filter, works)));
  const left = lines.filter(({ citing, cited, relations }) =>
    fitting.has(citing) && fitting.has(cited) && (filter.relations.length === 0 || relations.some((relation) => filter.relations.includes(relation))));
  if (filter.relations.length === 0) return { works: fitting, lines: left };
  const joined = new Set(left.flatMap(({ citing, cited }) => [citing, cited]));
  return { works: new Map([...fitting].filter(([id]) => kept.includes(id) || joined.has(id))), lines: left };
}

function fits(work: Work, { levels, fromYear, toYear, place }: LineageFilter, works: ReadonlyMap<string, Work>): boolean {
  if (levels.length > 0 && (work.level === null || !levels.includes(work.level))) return false;
  if (!fitsYears(work.issuedYear, fromYear, toYear)) return false;
  return place === undefined || onTheLineOf(work, place, works);
}

function fitsYears(year: number | null, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return year !== null && year >= (from ?? year) && year <= (to ?? year);
}

/** Works of a place, of those within it, and of those that it lies in up to the state: the line that a policy comes down by. */
function onTheLineOf({ jurisdiction }: Work, place: string, works: ReadonlyMap<string, Work>): boolean {
  const wanted = placesOf(works).find(({ code }) => code === place);
  if (!wanted || !jurisdiction) return jurisdiction === null;
  const [longer, shorter] = jurisdiction.path.length >= wanted.path.length ? [jurisdiction.path, wanted.path] : [wanted.path, jurisdiction.path];
  return shorter.every((name, i) => longer[i] === name);
}

export type Place = NonNullable<Work['jurisdiction']>;

/** The places of the works, by code; the state has none. */
export function placesOf(works: ReadonlyMap<string, Work>): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { jurisdiction } of works.values()) if (jurisdiction && jurisdiction.path.length > 0) places.set(jurisdiction.code, jurisdiction);
  return [...places.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Number of a work's band: its level, from the state down, unknown ones last; or its year, unknown ones first, for they are mostly old. */
export function bandOf(work: Work, by: LineageState['by']): number {
  return by === 'year' ? work.issuedYear ?? 0 : LEVELS.indexOf(work.level);
}

/** Works in the order in which they stand where the lines leave the choice: by place, year, title. */
export function sortedWorks(works: Iterable<Work>): readonly Work[] {
  const keys = new Map([...works].map((work) => [work, `${work.jurisdiction?.code ?? ''} ${String(work.issuedYear ?? 9999)} ${work.title} ${work.id}`]));
  return [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([work]) => work);
}
