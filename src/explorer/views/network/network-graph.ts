import type { CoLeadKind } from '../../graphql/schema.generated.js';
import type { NetworkQuery } from './network.generated.js';

export type Network = NetworkQuery['coLeadNetwork'];
export type NetworkNode = Network['nodes'][number];
export type NetworkEdge = Network['edges'][number];

/** Ways in which two bodies carry tasks together, as the legend lists them. */
export const kinds = ['JOINT_LEAD', 'LEAD_SUPPORT', 'JOINT_RESPONSIBLE'] as const satisfies readonly CoLeadKind[];

/** One line of an edge: a kind, and which ends lead. */
export interface Strand {
  readonly kind: CoLeadKind;
  readonly taskCount: number;
  /** The source leads some of the tasks. */
  readonly sourceLeads: boolean;
  /** The target leads some of the tasks. */
  readonly targetLeads: boolean;
}

/** The lines of an edge, one a kind, in the order of the legend. */
export function strandsOf({ source, kinds: counts }: NetworkEdge): readonly Strand[] {
  return kinds.flatMap((kind) => {
    const ofKind = counts.filter((count) => count.kind === kind);
    if (ofKind.length === 0) return [];
    const leads = ofKind.flatMap(({ lead }) => (lead ? [lead.id] : []));
    return [{
      kind, taskCount: ofKind.reduce((sum, { taskCount }) => sum + taskCount, 0),
      sourceLeads: leads.includes(source.id), targetLeads: leads.some((id) => id !== source.id),
    }];
  });
}

/** How many of the tasks of an edge are of a kind; with a body, those that it leads. */
export function countOf({ kinds: counts }: NetworkEdge, kind: CoLeadKind, leadId?: string): number {
  return counts.filter((count) => count.kind === kind && (leadId === undefined || count.lead?.id === leadId)).reduce((sum, { taskCount }) => sum + taskCount, 0);
}

export function touches({ source, target }: NetworkEdge, id: string): boolean {
  return source.id === id || target.id === id;
}

export function otherEnd({ source, target }: NetworkEdge, id: string): NetworkEdge['source'] {
  return source.id === id ? target : source;
}

/** Whether an edge joins these two, whichever comes first. */
export function joins(edge: NetworkEdge, pair: readonly [string, string]): boolean {
  return touches(edge, pair[0]) && touches(edge, pair[1]);
}

/** The bodies next to one, with it. */
export function neighbourhood(edges: readonly NetworkEdge[], id: string): ReadonlySet<string> {
  return new Set([id, ...edges.filter((edge) => touches(edge, id)).map((edge) => otherEnd(edge, id).id)]);
}
