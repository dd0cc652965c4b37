import type { Jurisdiction } from '../facts.js';
import { departmentStem } from '../../extraction/bodies/departments.js';
import { locateBody, type LocatedBody } from './locate-body.js';
import { canonicalOwn } from './canonical-name.js';

/** A body with the one form of the names that it goes by in its place. */
export interface KnownBody extends LocatedBody {
  /** As its document writes it. */
  readonly written: string;
  readonly canonical: string;
}

/** A body by its name and the place that its document speaks for. */
export function bodyCalled(written: string, home: Jurisdiction | undefined): KnownBody {
  const { name, own, jurisdiction, ownPlace } = locateBody(written, home);
  return { written, name, own, jurisdiction, ownPlace, canonical: canonicalOwn(own) };
}

/** The full name that the document itself gives (`known`) for a body: by its canonical form, as an abbreviation, or as a slip of the pen; undefined where none is meant. */
export function knownName({ canonical, jurisdiction }: KnownBody, known: readonly KnownBody[]): KnownBody | undefined {
  if (known.length === 0) return undefined;
  const here = known.filter((one) => one.jurisdiction !== undefined && one.jurisdiction.code === jurisdiction?.code);
  const same = here.find((one) => one.canonical === canonical);
  if (same) return same;
  return onlyOne(here.filter((one) => abbreviates(canonical, one.canonical))) ?? onlyOne(here.filter((one) => isSlipOf(canonical, one.canonical)));
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/**
 * 教体局 for 教育体育局, 民宗局 for 民族宗教事务局: the first characters of words of two, in order, the first and the kind of office the
 * same. 教育局 is none for 教育体育局, as it would leave a word out.
 */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short.at(-1) !== long.at(-1) || short[0] !== long[0]) return false;
  let at = -2;
  for (const char of short.slice(0, -1)) {
    do at += 2;
    while (at < long.length - 1 && long[at] !== char);
    if (at >= long.length - 1) return false;
  }
  return true;
}

/** Shorter names of two departments may differ by a character. */
const SHORTEST_DEPARTMENT = 9;

/** 人力资源社会保障社局 where the document names the department nowhere else: a long name that would be one of the tables' but for one of its characters that it has twice. */
export function withoutSlip(body: KnownBody): KnownBody {
  const { own, name } = body;
  if (own.length < SHORTEST_DEPARTMENT || !/[局委厅办]$/.test(own) || departmentStem(own) !== undefined) return body;
  const meant = onlyOne([...new Set(Array.from(own, (char, at) => (own.indexOf(char) === own.lastIndexOf(char) ? own : own.slice(0, at) + own.slice(at + 1))))].filter((one) => departmentStem(one) !== undefined));
  return meant === undefined ? body : { ...body, own: meant, name: name.slice(0, name.length - own.length) + meant, canonical: canonicalOwn(meant) };
}

const SHORTEST_SLIP = 6;

/** 人力资源社会保障社局 for 人力资源社会保障局: one character too many or too few in a long name. */
export function isSlipOf(written: string, meant: string): boolean {
  const [longer, shorter] = written.length > meant.length ? [written, meant] : [meant, written];
  if (shorter.length < SHORTEST_SLIP || longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer.slice(at + 1) === shorter.slice(at);
}
