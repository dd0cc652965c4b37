import type { Diagnostic } from '../diagnostic.js';
import type { CitationMention } from '../extraction/mentions.js';
import { genreOf } from '../segmentation/genres.js';
import { isWithin, NATIONAL } from './divisions/divisions.js';
import { shortFormsOf } from './divisions/short-forms.js';
import { placeAt } from './divisions/place-at.js';
import type { AdministrativeLevel, CitationFact, Jurisdiction, OrganizationRef } from './facts.js';
import { placesOfBody, relativePlace } from './place-of-body.js';
import { provinceByNumber } from './resolve-jurisdiction.js';
import { resolveOrganization, type OrganizationContext } from './resolve-organization.js';
import { resolvePolicy } from './resolve-policy.js';
import { foldedTitle } from './title-key.js';

/** What a citation is resolved against. */
export interface CitationContext extends OrganizationContext {
  /** The citing document's own number: one that opens alike is of the same place. */
  readonly documentNumber: string | undefined;
  /** Where trouble is reported. */
  readonly report: (diagnostic: Diagnostic) => void;
}

/** A citation with its issuers' full names, its level and the work that it names. */
export function resolveCitation(mention: CitationMention, context: CitationContext): CitationFact {
  const { path, title, documentNumber, relation, span } = mention;
  const source = mention.antecedent ?? mention;
  const folded = foldedTitle(source.title);
  const { level, jurisdiction, issuers } = describe(source, folded, context);
  const work = { title: source.title, documentNumber: source.documentNumber, kind: genreOf(folded), level, jurisdiction, issuers };
  const policy = resolvePolicy(work, context.documentKey, folded);
  return { path, title, documentNumber, relation, span, level, issuers: mention.antecedent ? [] : issuers, policy };
}

interface Issued {
  readonly level: AdministrativeLevel;
  readonly jurisdiction: Jurisdiction | undefined;
  readonly issuers: readonly OrganizationRef[];
}

/** Level and place: of the issuer, else the place in the title, else the place word before it, else the document number, else the state. */
function describe(mention: CitationMention, folded: string, context: CitationContext): Issued {
  const titlePlace = placeInTitle(mention, folded, context);
  const numberPlace = mention.documentNumber === undefined ? undefined : placeByNumber(mention.documentNumber, context);
  const issuers = issuersOf(mention, titlePlace ?? numberPlace, context);
  const place = issuerPlace(mention, issuers, context) ?? titlePlace ?? standsIn(mention, context) ?? numberPlace ?? { level: 'NATIONAL', place: NATIONAL };
  return { level: place.level, jurisdiction: place.place, issuers };
}

interface LevelPlace {
  readonly level: AdministrativeLevel;
  readonly place: Jurisdiction | undefined;
}

/** Issuers taken over from an earlier title of the list hold only where title and number do not speak for another place. */
function issuersOf(mention: CitationMention, place: LevelPlace | undefined, context: CitationContext): readonly OrganizationRef[] {
  const contradicts = (name: string) => place !== undefined && levelOfBody(name, context)?.place?.code !== place.place?.code;
  if (mention.issuersAreCarried && mention.issuers.some(({ name }) => contradicts(name))) return [];
  return mention.issuers.map(({ name }) => resolveOrganization(name, context));
}

function issuerPlace(mention: CitationMention, issuers: readonly OrganizationRef[], context: CitationContext): LevelPlace | undefined {
  if (issuers.length === 0) return undefined;
  for (const { name } of mention.issuers) {
    const place = levelOfBody(name, context);
    if (place) return place;
  }
  const resolved = issuers.find((issuer) => issuer.jurisdiction)?.jurisdiction;
  return resolved && { level: resolved.level, place: resolved };
}

export function levelOfBody(name: string, context: CitationContext): LevelPlace | undefined {
  const relative = /^国家/.test(name) ? undefined : relativePlace(name.replace(/^(?:中共|共青团)/, ''), context.jurisdiction);
  return relative ?? among(placesOfBody(name), context.jurisdiction);
}

// 《关于印发三明市…方案》, 《2023年扬州…清单》, 《“十四五”…》, 《玉溪市…》: what may stand before the place.
const BEFORE_PLACE = /^(?:关于|印发|转发|批转|公布|发布|实施|贯彻|落实|[《〈“"'(]|20\d\d年?(?:度)?)+/;

function placeInTitle(mention: CitationMention, title: string, context: CitationContext): LevelPlace | undefined {
  const from = BEFORE_PLACE.exec(title)?.[0].length ?? 0;
  if (/^(?:中华人民共和国|全国|国家|中国)/.test(title.slice(from))) return { level: 'NATIONAL', place: NATIONAL };
  const named = placeAt(title, from);
  if (!named) return placeAsSpokenOf(title.slice(from), context.jurisdiction) ?? placeBehindVerb(title, context.jurisdiction);
  const place = among(named.candidates, context.jurisdiction);
  if (!place?.place) context.report(ambiguous(mention, named.candidates));
  return place;
}

// 关于做好上海市…有关事项的通知, 关于进一步加强南安市…的意见; what a body above decides of a place (关于同意…, 关于支持…) is another matter
const VERB_BEFORE_PLACE = /^关于(?:进一步)?(?:做好|加强|规范|调整|完善|明确|开展|组织|公布|发布)/;

/** The document's own place, or one above it, behind the verb of a title that names no issuer. */
function placeBehindVerb(title: string, own: Jurisdiction | undefined): LevelPlace | undefined {
  const verb = VERB_BEFORE_PLACE.exec(title)?.[0].length;
  if (verb === undefined || !own) return undefined;
  const place = placeAt(title, verb)?.candidates.find((candidate) => isWithin(own, candidate));
  return place && { level: place.level, place };
}

/** 我市…, and 济源示范区… in a document of 济源市: the place of the document by a word for it, or by its short form. */
function placeAsSpokenOf(title: string, own: Jurisdiction | undefined): LevelPlace | undefined {
  if (/^[我全本]/.test(title)) return relativePlace(title, own);
  return own && shortFormsOf(own.name).some((form) => title.startsWith(form)) ? { level: own.level, place: own } : undefined;
}

function standsIn(mention: CitationMention, context: CitationContext): LevelPlace | undefined {
  return mention.standsIn === undefined ? undefined : relativePlace(mention.standsIn, context.jurisdiction);
}

/** 京建发〔2021〕363号 in a document of Beijing: its province's mark, or the mark that its own number opens with. */
function placeByNumber(documentNumber: string, context: CitationContext): LevelPlace | undefined {
  const { jurisdiction } = context;
  if (!jurisdiction || jurisdiction.level === 'NATIONAL') return undefined;
  const province = provinceByNumber(documentNumber, jurisdiction);
  if (province) return { level: province.level, place: province };
  const own = context.documentNumber?.trim()[0];
  return own !== undefined && own === documentNumber.trim()[0] && !/[国中教财]/.test(own) ? { level: jurisdiction.level, place: jurisdiction } : undefined;
}

/** One place of several with the same name: the one that holds the citing document, or lies in its place; else only their common level. */
function among(places: readonly Jurisdiction[], from: Jurisdiction | undefined): LevelPlace | undefined {
  const near = places.length > 1 && from ? places.filter((place) => isWithin(place, from) || isWithin(from, place)) : places;
  const [first, ...others] = near.length > 0 ? near : places;
  if (!first) return undefined;
  if (others.length === 0) return { level: first.level, place: first };
  return others.every((place) => place.level === first.level) ? { level: first.level, place: undefined } : undefined;
}

function ambiguous(mention: CitationMention, candidates: readonly Jurisdiction[]): Diagnostic {
  const names = candidates.map((place) => `${place.path.join('')} (${place.code})`).join(', ');
  return { rule: 'ambiguous-place', severity: 'warning', span: mention.span, message: `The place of 《${mention.title}》 can be ${names}.` };
}
