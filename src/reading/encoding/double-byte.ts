/** How bytes read as a double-byte encoding of Chinese. */
export interface DoubleByteScan {
  /** Share of the characters of two bytes that are frequent ones or punctuation, 0 to 1; 0 where there are none. */
  readonly plausibility: number;
  /** The first byte that begins no character; undefined where all do. */
  readonly invalidAt: number | undefined;
}

/** A double-byte encoding: which second bytes there are, and where its frequent characters and its punctuation lie. */
export interface DoubleByteEncoding {
  /** WHATWG's name, for TextDecoder. */
  readonly name: 'gb18030' | 'big5';
  /** Length of the character that begins at a lead byte, 0 where none does. */
  readonly lengthAt: (bytes: Uint8Array, at: number) => number;
  readonly isFrequent: (lead: number, trail: number) => boolean;
}

const between = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to;

/** GB 18030: rows 1–3 are punctuation, letters and digits, rows 16–55 the 3,755 frequent characters of GB 2312; four bytes hold the rest of Unicode. */
export const gb18030: DoubleByteEncoding = {
  name: 'gb18030',
  lengthAt: gb18030LengthAt,
  isFrequent: (lead, trail) => trail >= 0xa1 && (between(lead, 0xb0, 0xd7) || between(lead, 0xa1, 0xa3)),
};

function gb18030LengthAt(bytes: Uint8Array, at: number): number {
  const [lead = 0, second = 0] = bytes.subarray(at, at + 2);
  if (!between(lead, 0x81, 0xfe)) return lead === 0x80 ? 1 : 0;
  if (between(second, 0x40, 0xfe) && second !== 0x7f) return 2;
  return isFourByte(bytes.subarray(at + 1, at + 4)) ? 4 : 0;
}

/** Whether bytes are the second to fourth of a character of four: digit, lead, digit. */
function isFourByte([second = 0, third = 0, fourth = 0]: Uint8Array): boolean {
  return isDigit(second) && between(third, 0x81, 0xfe) && isDigit(fourth);
}

function isDigit(byte: number): boolean {
  return between(byte, 0x30, 0x39);
}

/** Big5: A1–A3 are punctuation, letters and digits, A4–C6 the 5,401 frequent characters. */
export const big5: DoubleByteEncoding = {
  name: 'big5',
  lengthAt: (bytes, at) => {
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    return between(lead, 0x81, 0xfe) && (between(trail, 0x40, 0x7e) || between(trail, 0xa1, 0xfe)) ? 2 : 0;
  },
  isFrequent: (lead) => between(lead, 0xa1, 0xc6),
};

/** Reads bytes as a double-byte encoding without decoding them: in text of that encoding nearly all characters are frequent ones, by chance about half are. */
export function scanDoubleBytes(bytes: Uint8Array, encoding: DoubleByteEncoding): DoubleByteScan {
  let frequent = 0;
  let all = 0;
  let invalidAt: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : encoding.lengthAt(bytes, at);
    if (length === 0) invalidAt ??= at;
    if (length === 2) {
      all += 1;
      if (encoding.isFrequent(lead, bytes[at + 1] ?? 0)) frequent += 1;
    }
    at += Math.max(length, 1);
  }
  return { plausibility: all === 0 ? 0 : frequent / all, invalidAt };
}
