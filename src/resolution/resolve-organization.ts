import type { Jurisdiction, OrganizationRef } from './facts.js';

/** What names are resolved against: the document's own full names and the place that it speaks for. */
export interface OrganizationContext {
  readonly documentKey: string;
  readonly jurisdiction: Jurisdiction | undefined;
  /** Full names that the document itself gives: signature, metadata block, title. */
  readonly fullNames: readonly string[];
}

/** A body under its full name. */
export function resolveOrganization(name: string, context: OrganizationContext): OrganizationRef {
  return { key: `${context.jurisdiction?.code ?? context.documentKey}|${name}`, name, alias: undefined, isGroup: false, jurisdiction: context.jurisdiction };
}
