import type { Jurisdiction, OrganizationRef, PolicyRef } from './facts.js';

/** What a work is known by. */
export interface WorkDescription {
  readonly title: string;
  readonly documentNumber: string | undefined;
  readonly kind: string | undefined;
  readonly level: PolicyRef['level'];
  readonly jurisdiction: Jurisdiction | undefined;
  readonly issuers: readonly OrganizationRef[];
}

/** The identity of a work. */
export function resolvePolicy(work: WorkDescription): PolicyRef {
  const titleKey = work.title;
  return { ...work, titleKey, workKey: `${work.level ?? ''}|${work.jurisdiction?.code ?? ''}|${titleKey}` };
}
