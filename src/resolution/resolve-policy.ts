import { foldedTitle, keyOfFolded } from './title-key.js';
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

/**
 * The identity of a work: level, place and folded title (see `titleKeyOf` for what is folded; `folded` is the title width-folded, where it is at hand). Where the place is not known, `namedIn`, the
 * key of the document that names the work, takes its stead: two documents of unknown places never share one.
 */
export function resolvePolicy({ title, documentNumber, kind, level, jurisdiction, issuers }: WorkDescription, namedIn = '', folded = foldedTitle(title)): PolicyRef {
  const titleKey = keyOfFolded(folded, jurisdiction);
  return { title, documentNumber, kind, level, jurisdiction, issuers, titleKey, workKey: `${level ?? ''}|${jurisdiction?.code ?? namedIn}|${titleKey}` };
}
