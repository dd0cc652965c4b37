import { remembering } from '../remembering.js';
import { DEPARTMENT_STEMS, NAMED_BODIES } from './department-names.js';

/** What kind of office a stem names: 教育|局, 发展改革|委. 委员会 and 办公室 count as 委 and 办. */
const ENDING = /(?<ending>委员会|办公室|分局|总局|局|厅|委|办|中心)$/;
const ENDING_FOLDS: Readonly<Record<string, string>> = { 委员会: '委', 办公室: '办' };

/** Stems too short to stand alone with any ending (经委, 科委, 台办): only with these. */
const ONE_CHARACTER: Readonly<Record<string, string>> = { 经: '委', 科: '委', 教: '委', 侨: '办', 台: '办' };

const canonicalStems = new Map(DEPARTMENT_STEMS.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));
const canonicalBodies = new Map(NAMED_BODIES.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)));
const partyOffices = new Set(NAMED_BODIES.flatMap(({ party, names }) => (party === true ? names : [])));

/** A name without place, spaces and the conjunctions that come and go: 发展和改革委员会 → 发展改革委员会. */
export function withoutConjunctions(name: string): string {
  if (!/[\s\u3000和与暨、]/.test(name)) return name;
  return name.replace(/[\s\u3000]/g, '').replace(/(?<=.)[和与暨、](?=.)/g, '');
}

/**
 * The one form of all names of a department, its place left out: 发改委, 发展改革委, 发展和改革委员会 → 发展改革委.
 * Undefined for what is no plain name of a department that the tables know (市教育局, 西安海关).
 */
export const departmentStem = remembering(readStem);

function readStem(name: string): string | undefined {
  const plain = withoutConjunctions(name);
  const named = canonicalBodies.get(plain);
  if (named !== undefined) return named;
  const ending = ENDING.exec(plain)?.groups?.['ending'];
  if (ending === undefined) return undefined;
  const stem = plain.slice(0, -ending.length);
  const folded = ENDING_FOLDS[ending] ?? ending;
  const canonical = canonicalStems.get(stem);
  if (canonical === undefined || (ONE_CHARACTER[stem] !== undefined && ONE_CHARACTER[stem] !== folded)) return undefined;
  return canonical + folded;
}

/** 组织部, 编办, 文明办: offices of the Party's committee, which stand behind 市委. */
export function isPartyOffice(name: string): boolean {
  return partyOffices.has(withoutConjunctions(name));
}
