import { readStatements } from '../../graph/read-statements.js';
import type { GraphStore } from '../../graph/store.js';
import { connectionOf, once } from '../paging/connection.js';
import { anyOf, foldedName, oneOf, oneOfIds, oneOfRoles, textOf } from '../filters.js';
import type { QueryOrganizationsArgs, Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';
import type { DocumentRow, ResponsibilityRow } from '../rows.js';
import { connectionFields } from './connection.js';

const ofOrganization = {
  keyOf: (id: string) => id, parentOf: (row: { readonly organizationId: string }) => row.organizationId, idOf: (row: { readonly id: string }) => row.id,
};

export const organizationResolvers: Resolvers = {
  Query: {
    organizations: (_, args, { store }) => {
      const conditions = organizationFilter(args.filter);
      const planIds = oneOfIds('Policy', args.filter?.planIds);
      const filter = once(() => carryingFor(planIds, conditions, store));
      const { field: orderBy, direction } = args.orderBy ?? { field: 'NAME', direction: 'ASC' };
      return connectionOf({
        list: 'Query.organizations', args, scope: [conditions, planIds, orderBy, direction], descending: direction === 'DESC', idOf: (row) => row.id,
        rows: async (bounds) => store.read(readStatements.organizations, { ...await filter(), orderBy, ...bounds }),
        total: async () => (await store.read(readStatements.organizationsCount, await filter()))[0]?.total ?? 0,
      });
    },
  },
  Organization: {
    id: (organization) => globalId('Organization', organization.id),
    jurisdiction: ({ jurisdictionCode }, _, { loaders }) => (jurisdictionCode === null ? null : loaders.jurisdiction.load(jurisdictionCode)),
    taskCounts: async ({ id }, _, { loaders }) => (await loaders.organizationTaskCounts.load(id)) ?? { lead: 0, support: 0, responsible: 0, total: 0 },
    responsibilities: ({ id }, args, { store, nested }) => {
      const relationships = oneOfRoles(args.roles);
      return nested.connection<ResponsibilityRow, string>({
        list: 'Organization.responsibilities', args, scope: relationships, parent: id, ...ofOrganization,
        rows: (organizationIds, bounds) => store.read(readStatements.organizationResponsibilities, { organizationIds, relationships, ...bounds }),
        total: (organizationIds) => store.read(readStatements.organizationResponsibilitiesCount, { organizationIds, relationships }),
      });
    },
    documents: ({ id }, args, { store, nested }) =>
      nested.connection<DocumentRow, string>({
        list: 'Organization.documents', args, scope: null, descending: true, parent: id, ...ofOrganization,
        rows: (organizationIds, bounds) => store.read(readStatements.organizationDocuments, { organizationIds, ...bounds }),
        total: (organizationIds) => store.read(readStatements.organizationDocumentsCount, { organizationIds }),
      }),
  },
  OrganizationConnection: connectionFields,
};

type OrganizationConditions = ReturnType<typeof organizationFilter>;

function organizationFilter(filter: QueryOrganizationsArgs['filter']) {
  return {
    ids: oneOfIds('Organization', filter?.ids), name: foldedName(filter?.name), nameContains: textOf(filter?.nameContains),
    jurisdictionCodes: oneOf(filter?.jurisdictionCodes), levels: oneOf(filter?.levels), isGroup: filter?.isGroup ?? null,
    relationships: oneOfRoles(filter?.roles),
  };
}

/** The filter with the plans that bodies carry tasks of as ids: a plan has few bodies, and the graph many. */
async function carryingFor(planIds: readonly string[], filter: OrganizationConditions, store: GraphStore): Promise<OrganizationConditions> {
  if (planIds.length === 0) return filter;
  const asked = new Set(filter.ids);
  const bodies = await store.read(readStatements.planOrganizations, { planIds, relationships: filter.relationships });
  return { ...filter, ids: anyOf(bodies.map((body) => body.id).filter((id) => asked.size === 0 || asked.has(id))) };
}
