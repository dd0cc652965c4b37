import type { Diagnostic } from '../../diagnostic.js';
import type { DocumentHead, PlanFacts } from '../facts.js';
import { citationNumbers } from './citation-numbers.js';

/** What the resolved facts give to say, beside what their words gave. */
export function checkFacts({ issuedOn, publishedOn }: DocumentHead, plans: readonly PlanFacts[]): readonly Diagnostic[] {
  return citationNumbers(plans, issuedOn ?? publishedOn);
}
