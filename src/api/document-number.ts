const ANY_BRACKETS = /[[(〔【﹝［（]\s*(\d{4})\s*[\])〕】﹞］）]/;
const PAIRS = ['〔〕', '[]', '()', '【】', '［］', '（）', '﹝﹞'] as const;

/** A document number in every bracket that typists use for the year, without spaces: 南政办〔2023〕1号, 南政办[2023]1号 … */
export function numberSpellings(number: string): readonly string[] {
  const tight = number.replace(/\s+/g, '');
  const spellings = PAIRS.map(([open, close]) => tight.replace(ANY_BRACKETS, (_, year: string) => `${open ?? ''}${year}${close ?? ''}`));
  return [...new Set([number, tight, ...spellings])];
}

/** The year that a document number names: 国办发〔2015〕71号 is of 2015; undefined where it names none, as 国务院令第752号. */
export function yearOfNumber(number: string): number | undefined {
  const year = ANY_BRACKETS.exec(number)?.[1];
  return year === undefined ? undefined : Number(year);
}
