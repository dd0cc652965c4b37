import type { AdministrativeLevel, Jurisdiction } from '../resolution/facts.js';
import type { JurisdictionNode } from './model.js';

/** The state stands above every province. */
export const STATE: JurisdictionNode = { code: '000000', name: '中华人民共和国', level: 'NATIONAL', path: [], codes: [] };

/** A place and all that it lies in, the state first. */
export function withAncestors(place: Jurisdiction): readonly JurisdictionNode[] {
  const own = place.codes.map((code, i): JurisdictionNode => {
    const path = place.path.slice(0, i + 1);
    const isItself = i === place.codes.length - 1;
    return { code, name: path.at(-1) ?? code, level: isItself ? place.level : levelOf(code), path, codes: place.codes.slice(0, i + 1) };
  });
  return [STATE, ...own];
}

/** Code of what a place lies in; undefined for the state. */
export function codeAbove(place: JurisdictionNode): string | undefined {
  return place.code === STATE.code ? undefined : place.codes.at(-2) ?? STATE.code;
}

/** GB/T 2260: two digits for the province, two for the prefecture, two for the county. */
function levelOf(code: string): AdministrativeLevel {
  if (code.endsWith('0000')) return 'PROVINCIAL';
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}
