import type { Diagnostic } from '../../diagnostic.js';
import { foldDocumentNumber } from '../../extraction/document-numbers.js';
import { foldWidth } from '../../segmentation/fold-width.js';
import type { CitationFact, PlanFacts } from '../facts.js';

/** A citation with the number that stands behind its title. */
interface Numbered { readonly citation: CitationFact; readonly number: string }

/** Citations whose title and number (文号) do not go together: with one another, with the body that the title opens with, or with the day of issue. */
export function citationNumbers(plans: readonly PlanFacts[], issuedOn: string | undefined): readonly Diagnostic[] {
  const numbered = plans.flatMap((plan) => plan.citations).flatMap((citation): Numbered[] => (citation.documentNumber === undefined ? [] : [{ citation, number: foldDocumentNumber(citation.documentNumber) }]));
  if (numbered.length === 0) return [];
  return [...twoNumbers(numbered), ...twoTitles(numbered), ...numbered.flatMap((one) => [...foreignNumber(one), ...laterNumber(one, issuedOn)])];
}

function twoNumbers(numbered: readonly Numbered[]): Diagnostic[] {
  const first = new Map<string, Numbered>();
  return numbered.flatMap((one) => {
    const before = first.get(one.citation.policy.workKey);
    if (!before) first.set(one.citation.policy.workKey, one);
    return before && before.number !== one.number ? [disagreement('title-with-two-numbers', `《${one.citation.title}》 is cited as ${before.number} and as ${one.number}.`, one)] : [];
  });
}

/** A title that holds the other one is another wording of it. One notice may hand on two works under its number, so that this is no warning. */
function twoTitles(numbered: readonly Numbered[]): Diagnostic[] {
  const first = new Map<string, Numbered>();
  return numbered.flatMap((one) => {
    const before = first.get(one.number);
    if (!before) first.set(one.number, one);
    return before && !isOneWork(before.citation, one.citation) ? [disagreement('number-with-two-titles', `${one.number} is the number of 《${before.citation.title}》 and of 《${one.citation.title}》.`, one, 'information')] : [];
  });
}

function isOneWork({ policy: one }: CitationFact, { policy: other }: CitationFact): boolean {
  return one.titleKey.includes(other.titleKey) || other.titleKey.includes(one.titleKey);
}

/** 国发〔…〕 is the State Council's number, 国办发〔…〕 its office's. */
const ISSUER_OF_NUMBER: readonly (readonly [RegExp, RegExp])[] = [
  [/^国发〔/, /^国务院(?!办公厅|[^关印]{2,12}(?:部|委|局|会|组|室)关于)/],
  [/^国办(?:发|函)〔/, /^国务院办公厅/],
  [/^中办(?:发|字)〔/, /^中共中央办公厅/],
  [/^中发〔/, /^中共中央(?!办公厅|[^关国]{2,8}部)/],
];

/** A title that opens with a body: 国务院办公厅关于…, 某省人民政府关于…. */
const OPENING_BODY = /^(?:中共|国务院|[\u4e00-\u9fff]{2,12}?(?:人民政府|委员会|[部厅局办]))[^《》]{0,24}(?:关于|印发)/;

/** 《国务院办公厅关于…》(国发〔…〕…): the number is that of another body than the one that the title opens with. */
function foreignNumber(one: Numbered): Diagnostic[] {
  const title = foldWidth(one.citation.title).replace(/\s/g, '');
  const expected = ISSUER_OF_NUMBER.find(([number]) => number.test(one.number))?.[1];
  if (!expected || !OPENING_BODY.test(title) || expected.test(title)) return [];
  return [disagreement('number-of-another-body', `《${one.citation.title}》 does not open with the body whose number ${one.number} is.`, one)];
}

/** A text cannot cite what has the number of a year after its own. */
function laterNumber(one: Numbered, issuedOn: string | undefined): Diagnostic[] {
  const year = Number(/〔(\d{4})〕/.exec(one.number)?.[1] ?? 0);
  if (issuedOn === undefined || year <= Number(issuedOn.slice(0, 4))) return [];
  return [disagreement('number-of-a-later-year', `${one.number} is of a later year than this text, which is of ${issuedOn}.`, one)];
}

function disagreement(rule: string, message: string, { citation }: Numbered, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  return { rule, severity, message, span: citation.span };
}
