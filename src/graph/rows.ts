import type { PropertyMap } from './statement.js';

/** A work to see to, by what its id is made of. */
export type WorkIdRow = { readonly id: string; readonly workKey: string; readonly numberKey: string | null };

/** A relationship to write: between which nodes, and what it carries. */
export type RelationshipRow = { readonly from: string; readonly to: string; readonly properties: PropertyMap };

/** A node to write together with the relationship that holds it. */
export type HeldNodeRow = { readonly from: string; readonly properties: PropertyMap; readonly node: PropertyMap };
