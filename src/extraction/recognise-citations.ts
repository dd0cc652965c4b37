import type { Passage } from '../segmentation/passage.js';
import type { PassageAt } from '../segmentation/passages.js';
import { issuersBefore, issuersInTitle, type NamedBody } from './citations/issuers-named.js';
import { citedRun, type CitedTitle } from './citations/cited-run.js';
import { foldTitle, type OwnTitles } from './citations/own-titles.js';
import { ShortTitles } from './citations/short-titles.js';
import { numberWithin } from './citations/number-behind.js';
import type { CitationMention, NameMention } from './mentions.js';

/**
 * Every 《…》 in the paragraphs of a plan that names a policy document other than this one and the plans that it promulgates, one a mention, in the order of the text.
 * A title introduced as the short name of another (以下简称《意见》) is no mention itself; where it is used later it has that other one as `antecedent`.
 */
export function recogniseCitations(paragraphs: readonly PassageAt[], own: OwnTitles): CitationMention[] {
  const shortTitles = new ShortTitles(own);
  const citations: CitationMention[] = [];
  for (const at of paragraphs) {
    if (at.passage.text.includes('《')) citations.push(...citationsOf(at, own, shortTitles));
  }
  return citations;
}

function citationsOf(at: PassageAt, own: OwnTitles, shortTitles: ShortTitles): CitationMention[] {
  const citations: CitationMention[] = [];
  let carried: readonly NamedBody[] = [];
  for (const cited of citedRun(at.passage.text)) {
    const title = at.passage.raw.slice(cited.mark.innerStart, cited.mark.innerEnd).trim();
    const issuers = issuersOf(at.passage, cited, carried);
    carried = issuers.holds;
    const folded = foldTitle(title);
    if (own.has(folded) || cited.isHandedOut) {
      shortTitles.defineOwn(cited.shortTitle);
      continue;
    }
    const antecedent = shortTitles.antecedentOf(folded);
    if (!(cited.isPolicy || antecedent || shortTitles.areCited(folded)) || shortTitles.isOwn(folded)) continue;
    const citation = mentionOf(at, cited, title, issuers);
    shortTitles.cite(folded);
    citations.push(antecedent ? { ...citation, antecedent } : citation);
    if (!antecedent) shortTitles.define(cited.shortTitle, citation);
  }
  return citations;
}

interface Issuers {
  readonly named: readonly NameMention[];
  readonly areCarried: boolean;
  /** Those that hold for the next title of the list. */
  readonly holds: readonly NamedBody[];
}

/** A body before the brackets holds for the titles that follow it, up to the next body named; one inside a title for that title alone. */
function issuersOf(passage: Passage, cited: CitedTitle, carried: readonly NamedBody[]): Issuers {
  const inside = issuersInTitle(passage.text.slice(cited.mark.innerStart, cited.mark.innerEnd));
  const before = issuersBefore(passage.text, cited.mark.open);
  if (inside.length > 0) {
    const shifted = inside.map((body) => ({ ...body, start: body.start + cited.mark.innerStart, end: body.end + cited.mark.innerStart }));
    return { named: mentionsIn(passage, shifted), areCarried: false, holds: before };
  }
  const areCarried = before.length === 0 && cited.continuesList;
  const holds = areCarried ? carried : before;
  return { named: mentionsIn(passage, holds), areCarried: areCarried && holds.length > 0, holds };
}

function mentionsIn(passage: Passage, bodies: readonly NamedBody[]): NameMention[] {
  return bodies.map(({ name, start, end }) => ({ name, span: passage.sourceSpan(start, end) }));
}

function mentionOf(at: PassageAt, cited: CitedTitle, title: string, issuers: Issuers): CitationMention {
  const { mark, number, relation, standsIn } = cited;
  const documentNumber = number ? at.passage.raw.slice(number.start, number.end).replace(/\s/g, '') : numberWithin(title);
  return {
    path: at.path, title, documentNumber, relation, standsIn,
    issuers: issuers.named, issuersAreCarried: issuers.areCarried,
    span: at.passage.sourceSpan(mark.open, mark.end),
  };
}
