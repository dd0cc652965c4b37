/** Number formats of Word (ECMA-376, part 1, 17.18.59, ST_NumberFormat) that Chinese documents use; others are written in Arabic digits. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  chineseCounting: counting('〇一二三四五六七八九', '十百千万'),
  chineseCountingThousand: counting('零一二三四五六七八九', '十百千万'),
  chineseLegalSimplified: counting('零壹贰叁肆伍陆柒捌玖', '拾佰仟萬'),
  japaneseCounting: counting('〇一二三四五六七八九', '十百千万'),
  taiwaneseCounting: counting('○一二三四五六七八九', '十百千万'),
  taiwaneseCountingThousand: counting('零一二三四五六七八九', '十百千萬'),
  ideographDigital: (value) => [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join(''),
  ideographTraditional: series([...'甲乙丙丁戊己庚辛壬癸']),
  ideographZodiac: series([...'子丑寅卯辰巳午未申酉戌亥']),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  lowerLetter: letters('a'),
  upperLetter: letters('A'),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
};

/** A number as a format writes it: 21 in chineseCountingThousand is 二十一. */
export function formatted(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

function counting(digits: string, units: string): (value: number) => string {
  return (value) => {
    if (value <= 0 || value >= 100_000) return value === 0 ? digits.charAt(0) : String(value);
    return countingText(value, digits, units);
  };
}

/** 10 十, 11 十一, 20 二十, 105 一百零五: a nought stands once for the places that are skipped. */
function countingText(value: number, digits: string, units: string): string {
  let text = '';
  let skipped = false;
  for (const [place, unit] of ([[10_000, 3], [1000, 2], [100, 1], [10, 0], [1, -1]] as const)) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    if (skipped) text += digits.charAt(0);
    skipped = false;
    text += (digit === 1 && place === 10 && text === '' ? '' : digits.charAt(digit)) + (unit < 0 ? '' : units.charAt(unit));
  }
  return text;
}

function series(names: readonly string[]): (value: number) => string {
  return (value) => names[value - 1] ?? String(value);
}

/** ①…⑳: characters in a row, Arabic digits behind their last. */
function enclosed(first: number, count: number): (value: number) => string {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}

/** a … z, aa, bb: Word repeats the letter. */
function letters(first: string): (value: number) => string {
  return (value) => (value < 1 || value > 260 ? String(value) : String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [rest, text] = [value, ''];
  for (const [worth, letter] of ROMAN) {
    while (rest >= worth) [rest, text] = [rest - worth, text + letter];
  }
  return text;
}
