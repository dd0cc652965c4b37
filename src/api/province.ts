/** The code of the province that a place lies in (GB/T 2260: the first two of its six digits are the province's). */
export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}
