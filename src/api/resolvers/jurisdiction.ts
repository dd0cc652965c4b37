import { readStatements } from '../../graph/read-statements.js';
import type { AdministrativeLevel } from '../../resolution/facts.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, textOf } from '../filters.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';
import type { PolicyRow } from '../rows.js';
import { connectionFields } from './connection.js';

const THE_STATE = '000000';

export const jurisdictionResolvers: Resolvers = {
  Query: {
    jurisdictions: (_, args, { store }) => {
      const { codes, levels, parentCodes, nameContains } = args.filter ?? {};
      const filter = { codes: oneOf(codes), levels: oneOf(levels), parentCodes: oneOf(parentCodes), nameContains: textOf(nameContains) };
      return connectionOf({
        list: 'Query.jurisdictions', args, scope: filter, idOf: (row) => row.code,
        rows: (bounds) => store.read(readStatements.jurisdictions, { ...filter, ...bounds }),
        total: async () => (await store.read(readStatements.jurisdictionsCount, filter))[0]?.total ?? 0,
      });
    },
  },
  Jurisdiction: {
    id: ({ code }) => globalId('Jurisdiction', code),
    level: (place) => place.level as AdministrativeLevel,
    parent: ({ code, codes }, _, { loaders }) => (code === THE_STATE ? null : loaders.jurisdiction.load(codes.at(-2) ?? THE_STATE)),
    plans: ({ code }, args, { store, nested }) =>
      nested.connection<PolicyRow, string>({
        list: 'Jurisdiction.plans', args, scope: null, parent: code, keyOf: (parent: string) => parent, idOf: (row) => row.id,
        rows: (jurisdictionCodes, bounds) => store.read(readStatements.jurisdictionPlans, { jurisdictionCodes, ...bounds }),
        total: (jurisdictionCodes) => store.read(readStatements.jurisdictionPlansCount, { jurisdictionCodes }),
        parentOf: (row: { readonly jurisdictionCode: string }) => row.jurisdictionCode,
      }),
  },
  JurisdictionConnection: connectionFields,
};
