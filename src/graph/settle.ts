import { byCodePoint } from './code-points.js';
import { settleOrganizations } from './settle-organizations.js';
import { settleWorks } from './settle-works.js';
import type { GraphTransaction } from './store.js';
import { writeStatements as w } from './write-statements.js';

/** Shared nodes that a load or unload may have changed. */
export interface Touched {
  readonly workKeys: readonly string[];
  readonly organizationIds: readonly string[];
  /** Places that may have lost what rested on them. */
  readonly jurisdictionCodes: readonly string[];
}

/** Each once, in an order of its own: transactions that touch the same nodes take them in the same order. */
export function touchedBy(touched: Touched): Touched {
  const once = (values: readonly string[]) => [...new Set(values)].sort(byCodePoint);
  return { workKeys: once(touched.workKeys), organizationIds: once(touched.organizationIds), jurisdictionCodes: once(touched.jurisdictionCodes) };
}

/** Brings shared nodes to what the loaded documents say of them, and removes those that none names any more. */
export async function settle(tx: GraphTransaction, touched: Touched): Promise<void> {
  await settleWorks(tx, touched.workKeys);
  await settleOrganizations(tx, touched.organizationIds);
  await pruneJurisdictions(tx, touched.jurisdictionCodes);
}

/** Narrow places first: a county's going may leave its prefecture with nothing. */
async function pruneJurisdictions(tx: GraphTransaction, codes: readonly string[]): Promise<void> {
  for (const breadth of [NARROWER_THAN_COUNTY, COUNTY, PREFECTURE, PROVINCE, STATE]) {
    const ofBreadth = codes.filter(breadth);
    if (ofBreadth.length > 0) await tx.run(w.pruneJurisdictions, { codes: ofBreadth });
  }
}

const NARROWER_THAN_COUNTY = (code: string) => code.length > 6;
const STATE = (code: string) => code === '000000';
const PROVINCE = (code: string) => /^(?!00)\d\d0000$/.test(code);
const PREFECTURE = (code: string) => /^\d\d(?!00)\d\d00$/.test(code);
const COUNTY = (code: string) => !NARROWER_THAN_COUNTY(code) && !STATE(code) && !PROVINCE(code) && !PREFECTURE(code);
