import type { Jurisdiction } from '../facts.js';
import { divisionByCode, divisionsCalled, isWithin } from '../divisions/divisions.js';
import { placeAt } from '../divisions/place-at.js';
import { shortFormsOf } from '../divisions/short-forms.js';
import { remembering } from '../../extraction/remembering.js';

/** A place that stands in a body's name: undefined where several divisions have the name; `end` is the offset behind it. */
export interface Found {
  readonly place: Jurisdiction | undefined;
  readonly end: number;
}

/** The longer of what the document's own places and the table make of the name's beginning. */
export function placeIn(written: string, offset: number, home: Jurisdiction | undefined): Found | undefined {
  const near = homeAt(written, offset, home);
  const listed = tableAt(written, offset, home);
  return near && (!listed || near.end >= listed.end) ? near : listed;
}

/** The document's own place, with those above it or without, cut short even where it is a county: 青浦海关, 上海青浦工业园区. */
function homeAt(written: string, offset: number, home: Jurisdiction | undefined): Found | undefined {
  let found: Found | undefined;
  for (const code of home?.codes ?? []) {
    const place = divisionByCode(code);
    const from = found?.end ?? offset;
    const form = place && formsOf(place.name).find((name) => written.startsWith(name, from));
    if (form !== undefined) found = { place, end: from + form.length };
  }
  return found;
}

/** A place of the table; of several with the name the city (长沙 is 长沙市, not 长沙县), else the one in the document's place or province. */
function tableAt(written: string, offset: number, home: Jurisdiction | undefined): Found | undefined {
  const match = placeAt(written, offset);
  if (!match) return undefined;
  const { candidates, end } = match;
  const cities = candidates.filter((place) => place.level !== 'COUNTY');
  if (candidates.length === 1 || cities.length === 1) return { place: cities[0] ?? candidates[0], end };
  const near = [...(home?.codes ?? [])].reverse().flatMap((code) => {
    const outer = divisionByCode(code);
    const inside = outer ? candidates.filter((place) => isWithin(place, outer)) : [];
    return inside.length === 1 ? inside : [];
  });
  return { place: near[0], end };
}

/** 通信管理办公室青浦办事处: the document's place stands inside the name. */
export function containsPlace(written: string, home: Jurisdiction): boolean {
  return formsOf(home.name).some((form) => written.includes(form));
}

/** A place's name in full and cut short: a document asks for its own with every body. */
const formsOf = remembering((name) => [name, ...shortFormsOf(name)]);

/** The one division that a name means, in full or cut short; undefined where there are more or none. */
export function onlyPlace(name: string): Jurisdiction | undefined {
  const [place, ...others] = divisionsCalled(name);
  return others.length === 0 ? place : undefined;
}
