const ANY_BRACKETS = /[[(〔【﹝［（]\s*(\d{4})\s*[\])〕】﹞］）]/;
const PAIRS = ['〔〕', '[]', '()', '【】', '［］', '（）', '﹝﹞'] as const;

/** A document number in every bracket that typists use for the year, without spaces: 南政办〔2023〕1号, 南政办[2023]1号 … */
export function numberSpellings(number: string): readonly string[] {
  const tight = number.replace(/\s+/g, '');
  const spellings = PAIRS.map(([open, close]) => tight.replace(ANY_BRACKETS, (_, year: string) => `${open ?? ''}${year}${close ?? ''}`));
  return [...new Set([number, tight, ...spellings])];
}
