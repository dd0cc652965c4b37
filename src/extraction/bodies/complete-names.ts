import type { NamePart } from '../split-names.js';
import { remembering } from '../remembering.js';
import { departmentStem, isPartyOffice } from './departments.js';

/** 市 省 区 县 自治区 … or a place in full before a body's own name. */
const PREFIX = /^(?<place>(?:[\u4e00-\u9fff]{2,10}?)?(?:自治区|自治州|自治县|示范区|省|市|州|县|区|旗|盟))(?<party>党委|委)?(?<own>.+)$/;

/** 各设区市政府, 人行玉溪市中心支行: their first words hold for no other name. */
const NO_PREFIX = /^(?:各|有关|相关|全|中国|国家|人民银行|人行|国网|国务院)/;

/**
 * Gives names that a list cuts short what they share with the one before: 市人社局、文广新局 → 市文广新局; 市委宣传部、文明办 → 市委文明办.
 * Only a name that is the plain name of a department takes it; one with a word of its own before (南宁海关) is whole.
 */
export function completeNames(parts: readonly NamePart[]): NamePart[] {
  let place = '';
  let party = '';
  return parts.map((part) => {
    if (departmentStem(part.name) !== undefined) return { name: place + (isPartyOffice(part.name) ? party : '') + part.name, start: part.start, end: part.end };
    const prefix = prefixOf(part.name);
    if (prefix) ({ place, party } = prefix);
    return part;
  });
}

interface Prefix { readonly place: string; readonly party: string }

const prefixOf = remembering((name): Prefix | undefined => {
  const { place = '', party = '', own } = PREFIX.exec(name)?.groups ?? {};
  return own === undefined || NO_PREFIX.test(name) ? undefined : { place, party };
});
