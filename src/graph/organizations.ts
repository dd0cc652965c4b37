import { Ballot, byCodePoint } from './code-points.js';
import { groupBy } from './group-by.js';
import type { OrganizationNode } from './model.js';

/** What loaded documents call a body and say of it, like claims counted together. */
export interface OrganizationClaim {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isGroup: boolean;
  readonly place: string | null;
  readonly issuer: boolean;
  readonly department: boolean;
  readonly documents: number;
}

/** A body as settled from its claims. */
export interface Organization {
  readonly node: OrganizationNode;
  readonly isIssuer: boolean;
  readonly isDepartment: boolean;
  readonly place: string | null;
}

/** The bodies that some claims are about, by id: each called what most documents call it, the other names being aliases. */
export function organizationsOf(claims: readonly OrganizationClaim[]): readonly Organization[] {
  return [...groupBy(claims, (claim) => claim.id)].sort(([a], [b]) => byCodePoint(a, b)).map(([id, own]) => organizationOf(id, own));
}

function organizationOf(id: string, claims: readonly OrganizationClaim[]): Organization {
  const names = new Ballot();
  const places = new Ballot();
  for (const claim of claims) {
    names.add(claim.name, claim.documents);
    places.add(claim.place, claim.documents);
  }
  const name = names.winner() ?? '';
  const aliases = [...new Set([...names.others(name), ...claims.flatMap((claim) => claim.aliases)])].filter((alias) => alias !== name).sort(byCodePoint);
  return {
    node: { id, name, aliases, names: [name, ...aliases].join('\n'), isGroup: claims.some((claim) => claim.isGroup) },
    isIssuer: claims.some((claim) => claim.issuer), isDepartment: claims.some((claim) => claim.department), place: places.winner(),
  };
}
