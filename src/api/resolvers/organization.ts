import { readStatements } from '../../graph/read-statements.js';
import { connectionOf } from '../paging/connection.js';
import { foldedName, oneOf, oneOfIds, oneOfRoles, textOf } from '../filters.js';
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
      const filter = organizationFilter(args.filter);
      const { field: orderBy, direction } = args.orderBy ?? { field: 'NAME', direction: 'ASC' };
      return connectionOf({
        list: 'Query.organizations', args, scope: [filter, orderBy, direction], descending: direction === 'DESC', idOf: (row) => row.id,
        rows: (bounds) => store.read(readStatements.organizations, { ...filter, orderBy, ...bounds }),
        total: async () => (await store.read(readStatements.organizationsCount, filter))[0]?.total ?? 0,
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

function organizationFilter(filter: QueryOrganizationsArgs['filter']) {
  return {
    ids: oneOfIds('Organization', filter?.ids), name: foldedName(filter?.name), nameContains: textOf(filter?.nameContains),
    jurisdictionCodes: oneOf(filter?.jurisdictionCodes), levels: oneOf(filter?.levels), isGroup: filter?.isGroup ?? null,
    planIds: oneOfIds('Policy', filter?.planIds), relationships: oneOfRoles(filter?.roles),
  };
}
