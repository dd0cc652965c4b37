/** Bytes of a text in an encoding that the platform only decodes: the inverse of its decoder's two-byte characters. A character without any becomes `missing`. */
export function encoded(text: string, encoding: 'gb18030' | 'big5', missing?: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((char) => {
    const bytes = char < '\u0080' ? [char.charCodeAt(0)] : (table.get(char) ?? missing?.split('').map((one) => one.charCodeAt(0)));
    if (!bytes) throw new Error(`${char} has no two bytes in ${encoding}`);
    return bytes;
  }));
}

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : '') + text].flatMap((char) => [...Array(char.length).keys()].map((i) => char.charCodeAt(i)));
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.from([lead, trail]));
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}
