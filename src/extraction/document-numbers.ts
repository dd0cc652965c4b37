// 南政办〔2023〕1号 / 南政办[2017]215号 / 京建发〔2023〕23 号 / (辽政办发〔2015〕113号)
const DOCUMENT_NUMBER = /(?<number>[\u4e00-\u9fff]{1,16}\s*[〔[【(]\s*\d{4}\s*[〕\]】)]\s*第?\s*\d{1,5}\s*号)/;

// 青州市人民政府令 第15号
const ORDER_NUMBER = /^\(?(?<body>[\u4e00-\u9fff]{2,24})令\(?(?<number>第?[\d一二三四五六七八九十百]{1,5}号)\)?$/;

/** The number of an order and the body that gives it; undefined for every other text. */
export function orderIn(text: string): { readonly body: string; readonly number: string } | undefined {
  const { body, number } = ORDER_NUMBER.exec(text.replace(/\s/g, ''))?.groups ?? {};
  return body === undefined || number === undefined ? undefined : { body, number: `${body}令${number}` };
}

/** The first 文号 of a width-folded text, blanks taken out; undefined where there is none. */
export function documentNumberIn(text: string): string | undefined {
  return orderIn(text)?.number ?? DOCUMENT_NUMBER.exec(text)?.groups?.['number']?.replace(/\s/g, '');
}

/** Most numbers hold nothing that has another form. */
const PLAIN = /^[\u4e00-\u9fff0-9〔〕]*$/;

/** A document number as a key: width, blanks, bracket forms and 第 left out: 国办发[2020] 25 号 → 国办发〔2020〕25号. */
export function foldDocumentNumber(documentNumber: string): string {
  const written = PLAIN.test(documentNumber) ? documentNumber : documentNumber.normalize('NFKC').replace(/\s/g, '');
  return written.replace(/[[【(〔]?((?:19|20)\d{2})[\]】)〕]第?/, '〔$1〕');
}
