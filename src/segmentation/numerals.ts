const DIGITS = '零一二三四五六七八九';

/** The value of a Chinese numeral up to the hundreds (十, 二十一, 一百零六), 〇 and 零 included; undefined where it is none. */
export function chineseNumber(numeral: string): number | undefined {
  let total = 0;
  let digit = 0;
  for (const char of numeral) {
    const value = char === '〇' || char === '○' ? 0 : char === '两' ? 2 : DIGITS.indexOf(char);
    if (value >= 0) digit = value;
    else if (char === '十') { total += (digit || 1) * 10; digit = 0; }
    else if (char === '百') { total += (digit || 1) * 100; digit = 0; }
    else return undefined;
  }
  return total + digit || undefined;
}

/** A numeral written in Arabic or Chinese digits. */
export function numberOf(numeral: string): number | undefined {
  return /^\d+$/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
}
