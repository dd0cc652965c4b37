import { byCodePoint } from './code-points.js';
import { searchFields, type SearchCandidate, type SearchType } from './search-fields.js';
import { contains } from './search-statements.js';
import type { GraphStore } from './store.js';

export interface SearchHit {
  readonly type: SearchType;
  readonly id: string;
  /** 1 and more where every word of the question stands in the text, rising to 2 where it is the whole text; else the share of it that does. */
  readonly score: number;
  /** The text that matched: a title or one of its aliases, a task's text, a metric, a name. */
  readonly text: string;
}

/** So many nodes a field are looked at; a question that more of them answer to is too wide for its ranking to matter. */
const CANDIDATES = 10_000;
/** A text that holds less than this share of the question is no hit. */
const LEAST_SHARE = 0.6;

const HAN_RUN = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * Full-text search over titles, tasks, metrics and names, best first. The stores' own scores differ: they only propose, and
 * what is a hit, its score and its place follow from the texts alone, so that both stores answer the same.
 */
export async function search(store: GraphStore, query: string, types?: readonly SearchType[]): Promise<readonly SearchHit[]> {
  const question = questionOf(query);
  if (question.units.length === 0) return [];
  const hits = new Map<string, SearchHit>();
  for (const { type, id, text } of await candidatesOf(store, question, types)) {
    const hit = bestLine(type, id, text, question);
    if (hit && hit.score > (hits.get(`${type} ${id}`)?.score ?? 0)) hits.set(`${type} ${id}`, hit);
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || byCodePoint(a.type, b.type) || byCodePoint(a.id, b.id));
}

interface Question {
  /** Folded words as typed, set apart by spaces or punctuation. */
  readonly words: readonly string[];
  /** Pairs of characters of Chinese words, other words whole: what full-text indexes hold. */
  readonly units: readonly string[];
}

function questionOf(query: string): Question {
  const words = fold(query).match(HAN_RUN) ?? [];
  const runs = words.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);
  return { words, units: [...new Set(runs.flatMap(unitsOf))] };
}

function unitsOf(run: string): readonly string[] {
  const chars = [...run];
  if (!HAN.test(run) || chars.length === 1) return [run];
  return chars.slice(1).map((char, i) => `${chars[i] ?? ''}${char}`);
}

async function candidatesOf(store: GraphStore, { units }: Question, types?: readonly SearchType[]): Promise<readonly (SearchCandidate & { readonly type: SearchType })[]> {
  const wanted = (type: string) => types === undefined || types.length === 0 || types.includes(type as SearchType);
  const indexed = units.filter((unit) => !HAN.test(unit) || [...unit].length > 1);
  if (indexed.length === 0) {
    const rows = await Promise.all(units.map((word) => store.read(contains, { word })));
    return rows.flat().filter((row) => wanted(row.type)).map((row) => ({ ...row, type: row.type as SearchType }));
  }
  const found = await Promise.all(searchFields.filter((field) => wanted(field.type)).map(async (field) =>
    (await store.candidates(field, indexed, CANDIDATES)).map((candidate) => ({ ...candidate, type: field.type }))));
  return found.flat();
}

function bestLine(type: SearchType, id: string, text: string, question: Question): SearchHit | undefined {
  const lines = type === 'POLICY' || type === 'ORGANIZATION' ? text.split('\n') : [text];
  let best: SearchHit | undefined;
  for (const line of lines) {
    const score = scoreOf(line, question);
    if (score >= LEAST_SHARE && score > (best?.score ?? 0)) best = { type, id, score, text: line };
  }
  return best;
}

function scoreOf(line: string, { words, units }: Question): number {
  const folded = fold(line);
  if (words.every((word) => folded.includes(word))) {
    const covered = words.reduce((length, word) => length + word.length, 0);
    return rounded(1 + Math.min(1, covered / folded.length));
  }
  return rounded(units.filter((unit) => folded.includes(unit)).length / (units.length + 1));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, (space) => (space.includes('\n') ? '' : ' ')).trim();
}

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
