import { yearOfNumber } from './document-number.js';

/** The year in which something was issued: that of its date (ISO 8601), else the one in its document number; undefined where neither names one. */
export function issuedYear(issuedOn: string | null | undefined, documentNumber: string | null | undefined): number | undefined {
  return issuedOn == null ? yearOfNumber(documentNumber ?? '') : Number(issuedOn.slice(0, 4));
}
