/** By the code of a character, which of some lists it stands in, counted from 1; 0 for none. A look into such a table costs far less than a pattern for one character. */
export function charClasses(...lists: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  lists.forEach((list, i) => {
    for (const char of list) classes[char.charCodeAt(0)] = i + 1;
  });
  return classes;
}

export const DIGITS = '0123456789';
export const CHINESE_NUMERALS = '零〇一二两三四五六七八九十百千';
export const LATIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
