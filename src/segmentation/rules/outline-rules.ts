import type { Diagnostic } from '../../diagnostic.js';
import type { Outline } from '../outline.js';
import { announcedAnnexes } from './announced-annexes.js';
import { refusedHeadings } from './refused-headings.js';
import { textCutOff } from './text-cut-off.js';
import { unmatchedBrackets } from './unmatched-brackets.js';

/** What is looked at once a text is parted, in the order in which it is said. Numbering is looked at while the units are nested. */
const OUTLINE_RULES: readonly ((outline: Outline) => readonly Diagnostic[])[] = [refusedHeadings, unmatchedBrackets, textCutOff, announcedAnnexes];

/** What the make-up of a text gives to say. */
export function checkOutline(outline: Outline): readonly Diagnostic[] {
  return OUTLINE_RULES.flatMap((rule) => rule(outline));
}
