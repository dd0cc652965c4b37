import { basename } from 'node:path';

import type { Diagnostic } from '../diagnostic.js';
import { foldDocumentNumber } from '../extraction/document-numbers.js';
import type { HeaderMention, Mentions, PlanMention } from '../extraction/mentions.js';
import type { SourceText } from '../reading/source-text.js';
import type { DocumentFacts, DocumentHead, Jurisdiction, PlanFacts } from './facts.js';
import { distinctResponsibilities } from './organizations/distinct-responsibilities.js';
import { resolveCitation, type CitationContext } from './resolve-citation.js';
import { resolveCitedNumber } from './resolve-cited-number.js';
import { resolveJurisdiction } from './resolve-jurisdiction.js';
import { contextOf, resolveOrganization, type OrganizationContext } from './resolve-organization.js';
import { resolvePolicy } from './resolve-policy.js';
import { checkFacts } from './rules/fact-rules.js';
import { titleKeyOf } from './title-key.js';

/** Resolves the names of a document: first the place that it speaks for, then bodies, then works. */
export function resolve(mentions: Mentions): DocumentFacts {
  const { header, outline } = mentions;
  const { jurisdiction, diagnostics } = resolveJurisdiction(mentions);
  const found: Diagnostic[] = [...mentions.diagnostics, ...diagnostics];
  const documentKey = documentKeyOf(header, jurisdiction, outline.source);
  const context: CitationContext = {
    documentNumber: header.documentNumber,
    report: (diagnostic) => found.push(diagnostic),
    ...contextOf(documentKey, jurisdiction, header.issuers.map((issuer) => issuer.name)),
  };
  const document = resolveHead(header, context);
  const plans = mentions.plans.map((plan) => resolvePlan(plan, document, context));
  return { source: outline.source, document, plans, report: mentions.report, diagnostics: [...found, ...checkFacts(document, plans)] };
}

/**
 * The same for the same document wherever its file lies: number, place and folded title; without a number the date of issue stands in, and the
 * file's name where the text states neither number nor title.
 */
function documentKeyOf(header: HeaderMention, jurisdiction: Jurisdiction | undefined, source: SourceText): string {
  const { title, documentNumber, issuedOn } = header;
  if (title === undefined && documentNumber === undefined) return basename(source.path);
  const number = documentNumber === undefined ? (issuedOn ?? '') : foldDocumentNumber(documentNumber);
  return [number, jurisdiction?.code ?? '', titleKeyOf(title ?? '', jurisdiction)].join('|');
}

function resolveHead(header: HeaderMention, context: OrganizationContext): DocumentHead {
  const { title, kind, documentNumber, indexNumber, issuedOn, publishedOn, disclosure, addressees } = header;
  const issuers = header.issuers.map(({ name, span }) => ({ organization: resolveOrganization(name, context), span }));
  return { documentKey: context.documentKey, jurisdiction: context.jurisdiction, issuers, title, kind, documentNumber, indexNumber, issuedOn, publishedOn, disclosure, addressees };
}

function resolvePlan(plan: PlanMention, document: DocumentHead, context: CitationContext): PlanFacts {
  const { title, kind, period, tasks, deadlines, indicators } = plan;
  const { documentNumber, jurisdiction } = document;
  const issuers = document.issuers.map((issuer) => issuer.organization);
  return {
    title, kind, period, tasks, deadlines, indicators,
    policy: resolvePolicy({ title: title ?? document.title ?? '', documentNumber, kind, level: jurisdiction?.level, jurisdiction, issuers }, context.documentKey),
    responsibilities: distinctResponsibilities(plan.responsibilities.map(({ path, role, name, span }) => ({ path, role, organization: resolveOrganization(name, context), span }))),
    citations: plan.citations.map((citation) => resolveCitation(citation, context)),
    citationsByNumber: plan.citationsByNumber.map((citation) => resolveCitedNumber(citation, context)),
  };
}
