import type { AdministrativeLevel, Jurisdiction } from '../facts.js';
import { divisionTable } from './division-table.js';
import { shortFormsOf } from './short-forms.js';

/** The state itself: the place of its central bodies. */
export const NATIONAL: Jurisdiction = { code: '000000', name: '中华人民共和国', level: 'NATIONAL', path: [], codes: [] };

/** What a name can mean. Divisions that still exist come before abolished ones, which count only where no other has the name. */
interface NameIndex {
  readonly full: ReadonlyMap<string, readonly Jurisdiction[]>;
  readonly short: ReadonlyMap<string, readonly Jurisdiction[]>;
}

/** Two characters open every name; they tell nearly every other word from one. */
const OPENING = 2;
/** A prefecture's older name is so much longer than the one of the table: 毕节地区, 毕节市. */
const LONGER_BEFORE = 1;

const byCode = new Map<string, Jurisdiction>();
const former = new Set<string>();
const index = readTable();
const longest = longestByOpening([...index.full.keys(), ...index.short.keys()]);

/** The division with a code of GB/T 2260; `000000` is the state. */
export function divisionByCode(code: string): Jurisdiction | undefined {
  return code === NATIONAL.code ? NATIONAL : byCode.get(code);
}

/**
 * The divisions with a full name (鼓楼区 has four), or with an older or customary one (襄樊市, 博州). A county that has become a city
 * or a district is found under its old last word where no division has the very name: 双流县 → 双流区, 毕节地区 → 毕节市.
 */
export function divisionsNamed(name: string, within?: Jurisdiction): readonly Jurisdiction[] {
  const exact = narrowed(index.full.get(name), within);
  return exact.length > 0 ? exact : narrowed(renamed(name), within);
}

/** The divisions that a name means, in full or cut short: 玉溪, 内蒙古, 恩施州. 朝阳 has several, and a name of nothing has none. */
export function divisionsCalled(name: string, within?: Jurisdiction): readonly Jurisdiction[] {
  const named = divisionsNamed(name, within);
  return named.length > 0 ? named : narrowed(index.short.get(name), within);
}

/** The divisions whose short form a name is; none where it is a full name only. */
export function divisionsShortened(name: string): readonly Jurisdiction[] {
  return index.short.get(name) ?? [];
}

/** Length of the longest name, full or short, that can stand at an offset of a text by the characters there; 0 where none can. */
export function longestNameAt(text: string, offset: number): number {
  return longest.get(text.slice(offset, offset + OPENING)) ?? 0;
}

function longestByOpening(names: readonly string[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const name of names) {
    const opening = name.slice(0, OPENING);
    lengths.set(opening, Math.max(lengths.get(opening) ?? 0, name.length + LONGER_BEFORE));
  }
  return lengths;
}

/** Whether a place lies in another, or is it. Every place lies in the state. */
export function isWithin(place: Jurisdiction, outer: Jurisdiction): boolean {
  return outer.level === 'NATIONAL' || place.codes.includes(outer.code);
}

/** The place of a level that a place lies in, itself included: PROVINCIAL of 南安市 is 福建省; a municipality has no PREFECTURE. */
export function placeOfLevel(place: Jurisdiction, level: AdministrativeLevel): Jurisdiction | undefined {
  if (level === 'NATIONAL') return NATIONAL;
  return place.level === level ? place : place.codes.map(divisionByCode).find((outer) => outer?.level === level);
}

function narrowed(places: readonly Jurisdiction[] | undefined, within: Jurisdiction | undefined): readonly Jurisdiction[] {
  if (!places || !within) return places ?? [];
  return places.filter((place) => isWithin(place, within));
}

const LAST_WORD = /^(?<stem>.{2,})(?<word>地区|[县市])$/;

function renamed(name: string): readonly Jurisdiction[] {
  const { stem, word } = '区县市'.includes(name.slice(-1)) ? (LAST_WORD.exec(name)?.groups ?? {}) : {};
  if (stem === undefined) return [];
  if (word === '地区') return index.full.get(`${stem}市`)?.filter((place) => place.level === 'PREFECTURE') ?? [];
  const later = word === '县' ? ['市', '区'] : ['区'];
  const renewed = later.flatMap((last) => index.full.get(stem + last) ?? []).filter((place) => place.level === 'COUNTY');
  return [...(index.short.get(name) ?? []), ...renewed];
}

function readTable(): NameIndex {
  const full = new Map<string, Jurisdiction[]>();
  const short = new Map<string, Jurisdiction[]>();
  for (const line of divisionTable.trim().split('\n')) {
    const [code = '', name = '', note = '', aliases = ''] = line.split('\t');
    const place = placeOf(code, name);
    byCode.set(code, place);
    if (note) former.add(code);
    for (const word of [name, ...aliases.split(' ')]) if (word) add(full, word, place);
    for (const word of shortFormsOf(name)) add(short, word, place);
  }
  return { full: existingFirst(full), short: bareNamesOfProvinces(existingFirst(short)) };
}

function placeOf(code: string, name: string): Jurisdiction {
  const level = code.endsWith('0000') ? 'PROVINCIAL' : code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
  const parent = level === 'PROVINCIAL' ? undefined : (byCode.get(`${code.slice(0, 4)}00`) ?? byCode.get(`${code.slice(0, 2)}0000`));
  return { code, name, level, path: [...(parent?.path ?? []), name], codes: [...(parent?.codes ?? []), code] };
}

function add(map: Map<string, Jurisdiction[]>, name: string, place: Jurisdiction): void {
  const places = map.get(name);
  if (!places) map.set(name, [place]);
  else if (!places.includes(place)) places.push(place);
}

function existingFirst(map: Map<string, Jurisdiction[]>): Map<string, Jurisdiction[]> {
  for (const [name, places] of map) {
    const existing = places.filter((place) => !former.has(place.code));
    if (existing.length > 0) map.set(name, existing);
  }
  return map;
}

/** 吉林, 海南: the bare name is the province's; its namesake of a lower level writes 吉林市, 海南州. */
function bareNamesOfProvinces(map: Map<string, Jurisdiction[]>): Map<string, Jurisdiction[]> {
  for (const [name, places] of map) {
    const province = places.find((place) => place.level === 'PROVINCIAL');
    if (province) map.set(name, [province]);
  }
  return map;
}
