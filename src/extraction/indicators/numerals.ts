/** By the codes of the characters, for text is read code by code. */
const DIGITS = byCode({ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 });
const SCALES = byCode({ 十: 10, 百: 100, 千: 1000 });

/** Arabic numerals (2,300 · 8.1) or Chinese ones (十二 · 三百 · 两), as one alternation without groups. */
export const NUMERAL = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+`;

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** The number that a numeral writes; undefined for what is none (百千, 十百). */
export function valueOf(numeral: string): number | undefined {
  if (isChinese(numeral)) return chineseValue(numeral);
  return Number(numeral.includes(',') ? numeral.replaceAll(',', '') : numeral);
}

/** True for 一, 十二, 三百: numerals that are as often part of a name as a count. */
export function isChinese(numeral: string): boolean {
  const code = numeral.charCodeAt(0);
  return !(code >= ZERO && code <= NINE);
}

function chineseValue(numeral: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (let i = 0; i < numeral.length; i++) {
    const code = numeral.charCodeAt(i);
    const scale = SCALES.get(code);
    if (scale === undefined) digit = (digit ?? 0) * (digit === undefined ? 1 : 10) + (DIGITS.get(code) ?? 0);
    else {
      total += (digit ?? 1) * scale;
      digit = undefined;
    }
  }
  const value = total + (digit ?? 0);
  return value > 0 && value < 1e9 ? value : undefined;
}

/** The two ends of 一两, 两三, 三五: neighbouring digits that mean a range; undefined for any other numeral. */
export function pairOf(numeral: string): readonly [number, number] | undefined {
  if (numeral.length !== 2) return undefined;
  const first = DIGITS.get(numeral.charCodeAt(0));
  const second = DIGITS.get(numeral.charCodeAt(1));
  if (first === undefined || second === undefined || first === 0 || first >= second) return undefined;
  return [first, second];
}

function byCode(values: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(values).map(([char, value]) => [char.charCodeAt(0), value]));
}
