const DIGITS: ReadonlyMap<string, number> = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value])).set('〇', 0).set('○', 0).set('两', 2);
const SCALES: ReadonlyMap<string, number> = new Map([['十', 10], ['百', 100]]);

/** The value of a Chinese numeral up to the hundreds (十, 二十一, 一百零六), 〇 and 零 included; undefined where it is none. */
export function chineseNumber(numeral: string): number | undefined {
  let total = 0;
  let digit = 0;
  for (const char of numeral) {
    const value = DIGITS.get(char);
    const scale = SCALES.get(char);
    if (value === undefined && scale === undefined) return undefined;
    if (scale !== undefined) total += (digit || 1) * scale;
    digit = value ?? 0;
  }
  return total + digit || undefined;
}

/** A numeral written in Arabic or Chinese digits. */
export function numberOf(numeral: string): number | undefined {
  return /^\d+$/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
}
