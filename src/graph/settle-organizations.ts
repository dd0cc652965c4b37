import { organizationsOf } from './organizations.js';
import { runIds, runRows } from './run-in-batches.js';
import type { GraphTransaction } from './store.js';
import { writeStatements as w } from './write-statements.js';

/** Settles bodies: each is called what the loaded documents call it, and goes where none names it. */
export async function settleOrganizations(tx: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const organizations = organizationsOf(await tx.run(w.organizationClaims, { ids }));
  const idsWhere = (is: (of: (typeof organizations)[number]) => boolean) => organizations.filter(is).map((organization) => organization.node.id);
  const alive = new Set(idsWhere(() => true));
  await Promise.all([
    runIds(tx, w.deleteOrganizations, ids.filter((id) => !alive.has(id))),
    runRows(tx, w.updateOrganizations, organizations.map((organization) => ({ ...organization.node }))),
    runIds(tx, w.labelIssuers, idsWhere((organization) => organization.isIssuer)),
    runIds(tx, w.unlabelIssuers, idsWhere((organization) => !organization.isIssuer)),
    runIds(tx, w.labelDepartments, idsWhere((organization) => organization.isDepartment)),
    runIds(tx, w.unlabelDepartments, idsWhere((organization) => !organization.isDepartment)),
    runIds(tx, w.deleteOrganizationJurisdictions, [...alive]),
    runRows(tx, w.createOrganizationJurisdictions, organizations.flatMap(({ node, place }) => (place === null ? [] : [{ from: node.id, to: place }]))),
  ]);
}
