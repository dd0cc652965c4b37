import type { NumberCitationMention } from '../extraction/mentions.js';
import type { Jurisdiction, NumberCitationFact, OrganizationRef } from './facts.js';
import { ownerOfLetters, type LettersOwner } from './letters-of-numbers.js';
import { levelOfBody, type CitationContext } from './resolve-citation.js';
import { provinceByNumber } from './resolve-jurisdiction.js';
import { resolveOrganization } from './resolve-organization.js';

/** 国办发 in 国办发〔2018〕93号, 国务院 in 国务院令第722号. */
const LETTERS = /^(?<letters>.*?)(?:[〔[【(]|令)/;

/** A citation by number with its level and issuers, as far as the number's letters or the words before it tell them, and the work that has the number. */
export function resolveCitedNumber(mention: NumberCitationMention, context: CitationContext): NumberCitationFact {
  const { path, documentNumber, relation, span } = mention;
  const owner = ownerOf(documentNumber, context);
  const issuers = mention.issuers.map(({ name }) => resolveOrganization(name, context));
  const jurisdiction = owner?.place ?? placeNamed(mention, issuers, context) ?? placeByNumber(documentNumber, context);
  const issued = { level: jurisdiction?.level, issuers: issuers.length > 0 ? issuers : issuersByLetters(owner, context) };
  return { path, documentNumber, relation, span, ...issued, work: { documentNumber, jurisdiction, scope: owner ? '' : scopeOf(context), ...issued } };
}

function issuersByLetters(owner: LettersOwner | undefined, context: CitationContext): readonly OrganizationRef[] {
  return owner?.issuer === undefined ? [] : [resolveOrganization(owner.issuer, context)];
}

/** Letters that many bodies use mean one of those around the citing text. */
function scopeOf({ jurisdiction, documentKey }: CitationContext): string {
  return jurisdiction?.code ?? documentKey;
}

/** A city whose own numbers open like its province's (苏府, 甘政) means its own by them. */
function ownerOf(documentNumber: string, { jurisdiction, documentNumber: own }: CitationContext): LettersOwner | undefined {
  const owner = ownerOfLetters(lettersOf(documentNumber), jurisdiction);
  const isOwnWay = own !== undefined && owner !== undefined && jurisdiction !== undefined && lettersOf(own).slice(0, 2) === lettersOf(documentNumber).slice(0, 2);
  return isOwnWay && jurisdiction.level !== owner.place.level ? undefined : owner;
}

function lettersOf(documentNumber: string): string {
  return LETTERS.exec(documentNumber)?.groups?.['letters'] ?? '';
}

function placeNamed({ issuers: named }: NumberCitationMention, issuers: readonly OrganizationRef[], context: CitationContext): Jurisdiction | undefined {
  for (const { name } of named) {
    const place = levelOfBody(name, context)?.place;
    if (place) return place;
  }
  return issuers.find((issuer) => issuer.jurisdiction)?.jurisdiction;
}

/** The citing text's own place where its own number opens with the same two letters, else the province whose mark the number opens with. */
function placeByNumber(documentNumber: string, { jurisdiction, documentNumber: own = '' }: CitationContext): Jurisdiction | undefined {
  const letters = lettersOf(documentNumber);
  if (letters.length > 1 && lettersOf(own).slice(0, 2) === letters.slice(0, 2)) return jurisdiction;
  return lettersOf(own)[0] === letters[0] ? undefined : provinceByNumber(documentNumber, jurisdiction);
}
