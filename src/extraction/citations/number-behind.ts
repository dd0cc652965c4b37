/** 国办发〔2015〕71号, 南政办[2017]215号, 辽政办【2022】30号, 国务院令第722号, 京教基〔2021〕第3号, 第12号令. */
const NUMBER = '(?![和及与或、])[\\u4e00-\\u9fa5A-Za-z]{1,16}?\\s?(?:[〔\\[【(](?:19|20)\\d{2}[〕\\]】)]\\s?第?\\d{1,5}(?:-\\d{1,3})?\\s?号|令\\s?(?:\\d{4}年)?\\s?第?\\s?\\d{1,4}\\s?号)|第\\d{1,4}号令?';

// 》(国发〔2018〕39号) | 》精神(京政办发〔2016〕29号) | 》国发〔2014〕19号 | 》(以下简称《意见》,国发〔2018〕39号)
const BEHIND = new RegExp(`^\\s?(?:等|的|精神|要求|文件|规定|通知)*\\s?(?:[(〔\\[【]\\s?(?:以?下简?称[^()]{1,24}[,;、])?)?(?<number>${NUMBER})`);

const WITHIN = new RegExp(`[(〔\\[【](?<number>${NUMBER})[)〕\\]】]$`);

const FARTHEST = 80;

/** The document number that stands behind a title, at `end` of the text; its offsets in the text. */
export function numberBehind(text: string, end: number): { readonly start: number; readonly end: number } | undefined {
  const match = BEHIND.exec(text.slice(end, end + FARTHEST));
  const number = match?.groups?.['number'];
  if (!match || number === undefined) return undefined;
  const stop = end + match[0].length;
  return { start: stop - number.length, end: stop };
}

/** The document number that stands at the end of the title itself: 《关于…的通知(国发〔2018〕39号)》. */
export function numberWithin(title: string): string | undefined {
  return WITHIN.exec(title)?.groups?.['number'];
}
