import type { Diagnostic } from '../diagnostic.js';
import { counted } from './counted.js';

interface Damage { readonly rule: string; readonly characters: RegExp; readonly found: RegExp; readonly message: (count: number) => string }

/** Characters that stand for one that is lost. */
const DAMAGES: readonly Damage[] = [
  {
    rule: 'replacement-characters', characters: /\ufffd/, found: /\ufffd/g,
    message: (count) => `${counted(count, 'character')} could not be decoded and stand${count === 1 ? 's' : ''} as \ufffd.`,
  },
  {
    rule: 'private-use-characters', characters: /[\ue000-\uf8ff]/, found: /[\ue000-\uf8ff]/g,
    message: (count) => `${counted(count, 'character')} of a font's private use: what was to be seen there is not known.`,
  },
];

/** Says which characters of a text are lost, once for each kind, at the first of them. */
export function damagedCharacters(text: string): readonly Diagnostic[] {
  return DAMAGES.flatMap(({ rule, characters, found, message }) => {
    const start = text.search(characters);
    return start < 0 ? [] : [{ rule, severity: 'warning' as const, message: message([...text.matchAll(found)].length), span: { start, end: start + 1 } }];
  });
}
