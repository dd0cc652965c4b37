const PAIRS: Readonly<Record<string, string>> = {
  '〔': '〔', '﹝': '〔', '［': '[', '］': ']', '﹞': '〕', '。': '。', '．': '.', '﹒': '.', '–': '-', '－': '-', '﹣': '-', '〜': '~', '～': '~', '∼': '~', '％': '%', '﹪': '%', '　': ' ', '\u00a0': ' ', '〈': '〈', '〉': '〉',
};

/**
 * Folds full-width letters, digits and punctuation to their ASCII forms, one UTF-16 unit for one, so that offsets hold.
 * Chinese marks without an ASCII twin (。、“”《》〔〕—) stay.
 */
export function foldWidth(text: string): string {
  return text.replace(FOLDABLE, foldUnit);
}

const FOLDABLE = new RegExp(`[${Object.keys(PAIRS).join('').replace(/[\]\\^-]/g, '\\$&')}\uff01-\uff5e]`, 'g');

function foldUnit(char: string): string {
  const paired = PAIRS[char];
  if (paired !== undefined) return paired;
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}
