/** Signs that do not begin a line, by the rules of Chinese typesetting. */
const NOT_FIRST = /^[》）〕】、，。；：”’！？)\]]/u;
/** Signs that do not end a line. */
const NOT_LAST = /[《（〔【“‘([]$/u;

/** Characters that do not stand alone on a line. */
const FEW = 4;

/** Width of a character in ems: Latin ones take about half. */
function widthOf(character: string): number {
  return /[\u0020-\u024f]/u.test(character) ? 0.55 : 1;
}

/**
 * A title on at most two lines of so many ems. A longer one loses its middle, for the beginning says whose it is and the end what it is
 * (…的实施意见). Lines do not begin with closing signs nor end with opening ones.
 */
export function wrapTitle(title: string, ems: number): readonly string[] {
  const characters = [...title];
  const first = takeWhileFits(characters, ems);
  if (first.length === characters.length) return [title];
  const cut = goodCut(characters, first.length);
  const head = characters.slice(0, cut).join('');
  const rest = characters.slice(cut);
  if (takeWhileFits(rest, ems).length === rest.length) return rest.length < FEW ? balanced(characters) : [head, rest.join('')];
  const tail = takeWhileFits([...rest].reverse(), ems - 1).reverse().join('');
  return [head, `…${tail.replace(NOT_FIRST, '')}`];
}

/** Two lines of about the same length, where the second one would be a word's leftover. */
function balanced(characters: readonly string[]): readonly string[] {
  const cut = goodCut(characters, characters.length - FEW);
  return [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
}

function takeWhileFits(characters: readonly string[], ems: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => (width += widthOf(character)) > ems);
  return characters.slice(0, end < 0 ? characters.length : end);
}

/** The cut, or one a character or two before it where the signs ask for that. */
function goodCut(characters: readonly string[], cut: number): number {
  for (const place of [cut, cut - 1, cut - 2]) {
    if (place > 0 && !NOT_FIRST.test(characters[place] ?? '') && !NOT_LAST.test(characters[place - 1] ?? '')) return place;
  }
  return cut;
}
