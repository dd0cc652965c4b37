// 南政办〔2023〕1号 / 南政办[2017]215号 / 京建发〔2023〕23 号 / (辽政办发〔2015〕113号)
const DOCUMENT_NUMBER = /(?<number>[\u4e00-\u9fff]{1,16}\s*[〔[【(]\s*\d{4}\s*[〕\]】)]\s*第?\s*\d{1,5}\s*号)/;

/** The first 文号 of a width-folded text, blanks taken out; undefined where there is none. */
export function documentNumberIn(text: string): string | undefined {
  return DOCUMENT_NUMBER.exec(text)?.groups?.['number']?.replace(/\s/g, '');
}
