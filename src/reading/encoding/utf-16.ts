/** Of text in UTF-16 nearly all units are Chinese, full-width or ASCII; of other bytes few are. */
const PLAUSIBLE = 0.9;
/** Units looked at: enough to tell. */
const SAMPLE = 4_096;

/** The byte order of UTF-16 text without a byte order mark; undefined where it is none. Zero bytes, the upper halves of ASCII, are what tells it from other text. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const [little, big] = [plausibility(bytes, 1, 0), plausibility(bytes, 0, 1)];
  if (Math.max(little, big) < PLAUSIBLE) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** Share of plausible units, with the upper and lower half at these offsets. */
function plausibility(bytes: Uint8Array, upper: number, lower: number): number {
  const units = Math.min(bytes.length / 2, SAMPLE);
  let plausible = 0;
  for (let i = 0; i < units; i++) if (isPlausible(((bytes[2 * i + upper] ?? 0) << 8) | (bytes[2 * i + lower] ?? 0))) plausible += 1;
  return units === 0 ? 0 : plausible / units;
}

/** Ideographs, full-width marks, ASCII, and the blanks that part lines. */
const PLAUSIBLE_UNITS: readonly (readonly [from: number, to: number])[] = [[0x4e00, 0x9fff], [0x3000, 0x303f], [0xff00, 0xff5f], [0x20, 0x7e], [0x09, 0x0a], [0x0d, 0x0d]];

function isPlausible(unit: number): boolean {
  return PLAUSIBLE_UNITS.some(([from, to]) => unit >= from && unit <= to);
}
