import type { Jurisdiction } from '../facts.js';
import { divisionsNamed, divisionsShortened, isWithin, longestNameAt } from './divisions.js';

/** A place that a text names at some offset: what it can be, and where its name ends. */
export interface PlaceMatch {
  /** One where the name is clear, more where several divisions have it (鼓楼区); never none. */
  readonly candidates: readonly Jurisdiction[];
  /** The offset behind the name. */
  readonly end: number;
}

/** Names that say nothing without the place before them. */
const GENERIC = new Set(['城区', '郊区', '矿区', '东区', '西区', '市中区', '新城区']);

/**
 * The longest place name that starts at an offset of a text, a chain of places read as the last of them:
 * 福建省泉州市南安市… and 泉州南安市… are 南安市. A province or prefecture may be cut short (广西, 玉溪), a county may not, as too many
 * short forms of counties are words (公安, 合作, 资源). Time is the same for every text, however long.
 */
export function placeAt(text: string, offset = 0): PlaceMatch | undefined {
  let place = nameAt(text, offset, undefined);
  for (let next = place; next; next = nameAt(text, next.end, next.candidates)) place = next;
  return place;
}

function nameAt(text: string, offset: number, outer: readonly Jurisdiction[] | undefined): PlaceMatch | undefined {
  for (let length = Math.min(longestNameAt(text, offset), text.length - offset); length >= 2; length--) {
    const end = offset + length;
    const candidates = placesOf(text.slice(offset, end), outer);
    if (candidates.length > 0 && !goesOn(text, end)) return { candidates, end };
  }
  return undefined;
}

function placesOf(name: string, outer: readonly Jurisdiction[] | undefined): readonly Jurisdiction[] {
  const named = divisionsNamed(name);
  const places = named.length > 0 ? named : shortened(name);
  if (places.length === 0 || (!outer && GENERIC.has(name))) return [];
  return outer ? places.filter((place) => outer.some((o) => o !== place && isWithin(place, o))) : places;
}

function shortened(name: string): readonly Jurisdiction[] {
  const places = divisionsShortened(name);
  const isCity = places.some((place) => place.level !== 'COUNTY');
  return isCity || /[州县旗]$/.test(name) ? places : [];
}

/** 朝阳市|场监管局, 海南区|域协调, 清流县|域经济: the last character belongs to the next word. */
function goesOn(text: string, end: number): boolean {
  const seam = text.slice(end - 1, end + 1);
  return seam === '市场' || seam === '区域' || seam === '县域' || seam === '省份';
}
