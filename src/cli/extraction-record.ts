import { isRead } from '../extraction/reading-report.js';
import { placedText, placesIn } from '../reading/places.js';
import type { CitationFact, DocumentFacts, Jurisdiction, NumberCitationFact, PlanFacts } from '../resolution/facts.js';
import { textAt, type Span } from '../span.js';

/** One document's facts as `extract` prints them: an object a line, every fact with its quote, its span and its place in the file. */
export function extractionRecord(facts: DocumentFacts): Record<string, unknown> {
  const { source, document } = facts;
  const placeAt = placesIn(placedText(source));
  const evidence: EvidenceOf = (span) => ({ quote: textAt(source.text, span), span, place: placeAt(span) ?? null });
  return {
    source: { path: source.path, sha256: source.sha256, mediaType: source.mediaType, encoding: source.encoding },
    text: source.text,
    document: {
      title: document.title ?? null, kind: document.kind ?? null,
      documentNumber: document.documentNumber ?? null, indexNumber: document.indexNumber ?? null,
      issuers: document.issuers.map((i) => ({ name: i.organization.name })), addressees: document.addressees,
      issuedOn: document.issuedOn ?? null, publishedOn: document.publishedOn ?? null, disclosure: document.disclosure ?? null,
      jurisdiction: jurisdictionRecord(document.jurisdiction),
      attachments: (source.attachments ?? []).map(({ name, fileName, url, span }) => ({ name, fileName, url, ...(span ? evidence(span) : { quote: null, span: null, place: null }) })),
    },
    plans: facts.plans.map((plan) => planRecord(plan, evidence)),
    report: reportRecord(facts),
    warnings: facts.diagnostics.map(({ span, ...said }) => ({ ...said, ...(span && { span, place: placeAt(span) ?? null }) })),
  };
}

/** What was recognised, and what became of every character: those of a part that is passed over with their places, blanks between parts by number. */
function reportRecord({ source, report: { recognised, parts } }: DocumentFacts): Record<string, unknown> {
  const words = parts.filter(({ part }) => part !== 'blank');
  return {
    recognised, characters: source.text.length, read: Object.fromEntries(words.filter(isRead).map(({ part, characters }) => [part, characters])),
    passedOver: words.filter((one) => !isRead(one)), blank: parts.find(({ part }) => part === 'blank')?.characters ?? 0,
  };
}

function jurisdictionRecord(place: Jurisdiction | undefined): Record<string, unknown> | null {
  return place ? { code: place.code, name: place.name, level: place.level, path: place.path } : null;
}

type EvidenceOf = (span: Span) => Record<string, unknown>;

function planRecord(plan: PlanFacts, evidence: EvidenceOf): Record<string, unknown> {
  return {
    title: plan.title ?? null, kind: plan.kind ?? null, period: plan.period ?? null,
    tasks: plan.tasks.map((t) => ({ path: t.path, title: t.title, kind: t.kind, ...evidence(t.span) })),
    responsibilities: plan.responsibilities.map((r) => ({ path: r.path, role: r.role, organization: r.organization.name, ...evidence(r.span) })),
    deadlines: plan.deadlines.map((d) => ({ path: d.path, text: d.text, date: d.date ?? null, kind: d.kind, ...evidence(d.span) })),
    indicators: plan.indicators.map((i) => ({
      path: i.path, metric: i.metric, comparator: i.comparator, value: i.value, valueHigh: i.valueHigh ?? null, unit: i.unit,
      targetYear: i.targetYear ?? null, baselineYear: i.baselineYear ?? null, breakdown: i.breakdown, ...evidence(i.span),
    })),
    citations: plan.citations.map((c) => citationRecord(c, c.title, evidence(c.span))),
    citationsByNumber: plan.citationsByNumber.map((c) => citationRecord(c, null, evidence(c.span))),
  };
}

function citationRecord(citation: CitationFact | NumberCitationFact, title: string | null, evidence: Record<string, unknown>): Record<string, unknown> {
  return {
    path: citation.path, title, documentNumber: citation.documentNumber ?? null, level: citation.level ?? null,
    issuers: citation.issuers.map((i) => i.name), relation: citation.relation, ...evidence,
  };
}
