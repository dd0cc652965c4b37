import type { AdministrativeLevel, CitationRelation } from '../../graphql/schema.generated.js';
import { grouped } from '../../grouped.js';

/** A citation as one end of it sees the policy at the other end. */
export interface LinkedCitation {
  readonly id: string;
  readonly path: string;
  readonly relation: CitationRelation;
  readonly policy: {
    readonly __typename: 'Plan' | 'ReferencedPolicy';
    readonly id: string;
    readonly title: string;
    readonly documentNumber: string | null;
    readonly level: AdministrativeLevel | null;
  };
}

/** All mentions that link with one policy in one relation. */
export interface LinkedPolicy {
  readonly policy: LinkedCitation['policy'];
  readonly mentions: readonly LinkedCitation[];
}

interface LevelGroup {
  readonly level: AdministrativeLevel | null;
  readonly policies: readonly LinkedPolicy[];
}

export interface RelationGroup {
  readonly relation: CitationRelation;
  readonly levels: readonly LevelGroup[];
}

const relations = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'] as const satisfies readonly CitationRelation[];
const levels = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', null] as const satisfies readonly (AdministrativeLevel | null)[];

/** Citations by relation, then by the level of the policy at the other end, then by policy: the order of each is the order of first mention. */
export function groupedCitations(citations: readonly LinkedCitation[]): readonly RelationGroup[] {
  return relations.map((relation) => ({ relation, levels: levelsOf(citations.filter((citation) => citation.relation === relation)) }))
    .filter((group) => group.levels.length > 0);
}

function levelsOf(citations: readonly LinkedCitation[]): readonly LevelGroup[] {
  return levels.map((level) => ({ level, policies: policiesOf(citations.filter(({ policy }) => policy.level === level)) }))
    .filter(({ policies }) => policies.length > 0);
}

function policiesOf(citations: readonly LinkedCitation[]): readonly LinkedPolicy[] {
  return [...grouped(citations, ({ policy }) => policy.id).values()].flatMap((mentions) => (mentions[0] ? [{ policy: mentions[0].policy, mentions }] : []));
}
