/** Room for the UTF-16 units of a text, which the bytes are as well. */
export interface Utf16Room {
  readonly units: Uint16Array;
  readonly bytes: Buffer;
}

/** Units of a text of ordinary length. */
const ORDINARY = 0x10000;

/** Room for so many units at least, with what the last user left in it: asking the system for new room takes longer than to fill it, so that texts of ordinary length share one. */
export function roomFor(units: number): Utf16Room {
  return units <= ORDINARY ? shared : roomOf(units);
}

/** Room that begins with the units of a text. */
export function roomWith(text: string): Utf16Room {
  const room = roomFor(text.length);
  room.bytes.write(text, 'utf16le');
  return room;
}

/** The text that the first units of a room are. */
export function textIn({ bytes }: Utf16Room, length: number): string {
  return bytes.toString('utf16le', 0, 2 * length);
}

function roomOf(length: number): Utf16Room {
  const units = new Uint16Array(length);
  return { units, bytes: Buffer.from(units.buffer) };
}

const shared = roomOf(ORDINARY);
