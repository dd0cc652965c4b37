import { readStatements } from '../../graph/read-statements.js';
import type { AdministrativeLevel } from '../../resolution/facts.js';
import type { ApiContext } from '../context.js';
import { foundAll } from '../found.js';
import { globalId } from '../global-id.js';
import { issuedYear } from '../issued-year.js';
import type { PageArguments } from '../paging/page-request.js';
import type { CitationRow, PolicyRow } from '../rows.js';

/** The fields that a plan and a referenced policy share. */
export const policyFields = {
  id: (policy: PolicyRow) => globalId('Policy', policy.id),
  level: (policy: PolicyRow) => policy.level as AdministrativeLevel | null,
  jurisdiction: ({ jurisdictionCode }: PolicyRow, _: unknown, { loaders }: ApiContext) =>
    jurisdictionCode === null ? null : loaders.jurisdiction.load(jurisdictionCode),
  issuers: ({ id }: PolicyRow, _: unknown, { loaders }: ApiContext) => loaders.policyIssuers.load(id),
  citedBy: (policy: PolicyRow, args: PageArguments, { store, nested }: ApiContext) =>
    nested.connection<CitationRow, string>({
      list: 'Policy.citedBy', args, scope: null, parent: policy.id, keyOf: (id: string) => id, idOf: (row) => row.id,
      rows: (policyIds, bounds) => store.read(readStatements.policyCitations, { policyIds, ...bounds }),
      total: (policyIds) => store.read(readStatements.policyCitationsCount, { policyIds }),
      parentOf: (row: { readonly policyId: string }) => row.policyId,
    }),
  issuedYear: async ({ documentId, documentNumber }: PolicyRow, _: unknown, { loaders }: ApiContext) => {
    const document = documentId === null ? null : await loaders.document.load(documentId);
    return issuedYear(document?.issuedOn, documentNumber) ?? null;
  },
  citingPlanCount: ({ id }: PolicyRow, _: unknown, { loaders }: ApiContext) => loaders.citingPlanCount.load(id),
  citedPolicyCount: ({ id }: PolicyRow, _: unknown, { loaders }: ApiContext) => loaders.citedPolicyCount.load(id),
  possiblySameAs: async ({ id }: PolicyRow, _: unknown, { loaders }: ApiContext) => foundAll(loaders.policy.loadMany([...await loaders.similarPolicies.load(id)])),
};
