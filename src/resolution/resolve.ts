import type { Mentions, PlanMention } from '../extraction/mentions.js';
import type { DocumentFacts, DocumentHead, PlanFacts } from './facts.js';
import { distinctResponsibilities } from './organizations/distinct-responsibilities.js';
import { resolveOrganization, type OrganizationContext } from './resolve-organization.js';
import { resolvePolicy } from './resolve-policy.js';

/** Resolves the names of a document: jurisdictions, bodies, works. */
export function resolve(mentions: Mentions): DocumentFacts {
  const { header, outline } = mentions;
  const documentKey = `${header.documentNumber ?? ''}|${header.title ?? outline.source.path}`;
  const context: OrganizationContext = { documentKey, jurisdiction: undefined, fullNames: header.issuers.map((i) => i.name) };
  const document: DocumentHead = { ...header, documentKey, jurisdiction: context.jurisdiction, issuers: header.issuers.map(({ name, span }) => ({ organization: resolveOrganization(name, context), span })) };
  return { source: outline.source, document, plans: mentions.plans.map((plan) => resolvePlan(plan, context, document)), diagnostics: mentions.diagnostics };
}

function resolvePlan(plan: PlanMention, context: OrganizationContext, document: DocumentHead): PlanFacts {
  const level = context.jurisdiction?.level;
  return {
    ...plan,
    policy: resolvePolicy({ title: plan.title ?? '', documentNumber: document.documentNumber, kind: plan.kind, level, jurisdiction: context.jurisdiction, issuers: document.issuers.map((i) => i.organization) }),
    responsibilities: distinctResponsibilities(plan.responsibilities.map((r) => ({ path: r.path, role: r.role, organization: resolveOrganization(r.name, context), span: r.span }))),
    citations: plan.citations.map((c) => {
      const issuers = c.issuers.map((i) => resolveOrganization(i.name, context));
      return { ...c, level: 'NATIONAL', issuers, policy: resolvePolicy({ title: c.title, documentNumber: c.documentNumber, kind: undefined, level: 'NATIONAL', jurisdiction: undefined, issuers }) };
    }),
  };
}
