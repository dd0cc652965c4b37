import type { CitationRelation } from '../graphql/schema.generated.js';

/** How a plan can stand to a policy that it cites, the strongest first. */
export const relations = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'] as const satisfies readonly CitationRelation[];
