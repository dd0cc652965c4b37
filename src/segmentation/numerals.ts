const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** The value of a Chinese numeral up to the hundreds (十, 二十一, 一百零六), 〇 and 零 included; undefined where it is none. */
export function chineseNumber(numeral: string): number | undefined {
  let total = 0;
  let digit = 0;
  for (const char of numeral.replace(/[〇○]/g, '零').replace(/两/g, '二')) {
    const value = DIGITS.indexOf(char);
    const scale = SCALES[char];
    if (value < 0 && scale === undefined) return undefined;
    if (scale !== undefined) total += (digit || 1) * scale;
    digit = Math.max(0, value);
  }
  return total + digit || undefined;
}

/** A numeral written in Arabic or Chinese digits. */
export function numberOf(numeral: string): number | undefined {
  return /^\d+$/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
}
