import type { Jurisdiction, OrganizationRef } from '../resolution/facts.js';
import { Ballot, byCodePoint } from './code-points.js';
import { organizationIdOf } from './identity.js';
import { codeAbove, withAncestors } from './jurisdictions.js';
import type { JurisdictionNode } from './model.js';
import type { RelationshipRow } from './rows.js';

interface NamedOrganization {
  readonly names: Ballot;
  readonly aliases: Set<string>;
  isGroup: boolean;
  place: string | null;
  issuer: boolean;
  department: boolean;
}

/** The bodies and places that one document names: what shared nodes rest on, as far as this document goes. */
export class NamesOf {
  readonly #organizations = new Map<string, NamedOrganization>();
  readonly #places = new Map<string, JurisdictionNode>();
  readonly #named = new Set<string>();

  constructor(readonly documentId: string) {}

  /** Notes a body, how it is called and what it does; returns its id. */
  add(ref: OrganizationRef, as: 'issuer' | 'department'): string {
    const id = organizationIdOf(ref.key);
    const known = this.#organizations.get(id) ?? { names: new Ballot(), aliases: new Set(), isGroup: false, place: null, issuer: false, department: false };
    known.names.add(ref.name);
    if (ref.alias !== undefined) known.aliases.add(ref.alias);
    known.isGroup ||= ref.isGroup;
    known.place ??= ref.jurisdiction?.code ?? null;
    known[as] = true;
    this.#organizations.set(id, known);
    this.addPlace(ref.jurisdiction);
    return id;
  }

  addPlace(place: Jurisdiction | undefined): void {
    if (!place) return;
    this.#named.add(place.code);
    for (const node of withAncestors(place)) this.#places.set(node.code, node);
  }

  get organizationIds(): readonly string[] {
    return [...this.#organizations.keys()];
  }

  /** The places named and all that they lie in. */
  get jurisdictions(): readonly JurisdictionNode[] {
    return [...this.#places.values()];
  }

  /** Which place lies in which. */
  get jurisdictionParents(): readonly { readonly code: string; readonly within: string }[] {
    return this.jurisdictions.flatMap((place) => {
      const within = codeAbove(place);
      return within === undefined ? [] : [{ code: place.code, within }];
    });
  }

  rows(): { readonly organizations: readonly RelationshipRow[]; readonly jurisdictions: readonly RelationshipRow[] } {
    const { documentId } = this;
    return {
      organizations: [...this.#organizations].map(([to, named]) => {
        const name = named.names.winner() ?? '';
        const aliases = [...new Set([...named.names.others(name), ...named.aliases])].filter((alias) => alias !== name).sort(byCodePoint);
        const { isGroup, place, issuer, department } = named;
        return { from: documentId, to, properties: { documentId, name, aliases, isGroup, place, issuer, department } };
      }),
      jurisdictions: [...this.#named].map((to) => ({ from: documentId, to, properties: { documentId } })),
    };
  }
}
