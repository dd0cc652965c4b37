import { groupBy } from '../../graph/group-by.js';
import type { readStatements } from '../../graph/read-statements.js';
import type { RowOf } from '../../graph/statement.js';
import type { AdministrativeLevel } from '../../resolution/facts.js';
import { issuedYear } from '../issued-year.js';
import type { Counted } from './facets.js';

type DocumentFacetRow = RowOf<typeof readStatements.documentFacets>;
type PolicyFacetRow = RowOf<typeof readStatements.policyFacets>;

const LEVEL_LABELS: Readonly<Record<AdministrativeLevel, string>> = { NATIONAL: '国家级', PROVINCIAL: '省级', PREFECTURE: '地级', COUNTY: '县级', TOWNSHIP: '乡级' };

/** Documents, each once, from a row an issuer. */
export function countedDocuments(rows: readonly DocumentFacetRow[]): readonly Counted[] {
  return [...groupBy(rows, (row) => row.id).values()].map((own) => countedFrom(own, issuedYear(own[0]?.issuedOn, undefined)));
}

/** Policies, each once, from a row a promulgating document and an issuer; of several documents the first by id tells the year, as it is the policy's. */
export function countedPolicies(rows: readonly PolicyFacetRow[]): readonly Counted[] {
  return [...groupBy(rows, (row) => row.id).values()].map((own) => {
    const first = own.reduce((least, row) => ((row.documentId ?? '') < (least.documentId ?? '') ? row : least));
    return countedFrom(own, issuedYear(first.issuedOn, first.documentNumber));
  });
}

function countedFrom(rows: readonly DocumentFacetRow[], year: number | undefined): Counted {
  return {
    id: rows[0]?.id ?? '',
    values: {
      levels: labelled(rows, ({ level }) => [level, LEVEL_LABELS[level as AdministrativeLevel]]),
      jurisdictions: labelled(rows, ({ jurisdictionCode, jurisdictionName }) => [jurisdictionCode, jurisdictionName]),
      years: new Map(year === undefined ? [] : [[String(year), String(year)]]),
      kinds: labelled(rows, ({ kind }) => [kind, kind]),
      issuers: labelled(rows, ({ issuerId, issuerName }) => [issuerId, issuerName]),
    },
  };
}

function labelled<Row>(rows: readonly Row[], read: (row: Row) => readonly [value: string | null, label: string | null | undefined]): Map<string, string> {
  const values = new Map<string, string>();
  for (const [value, label] of rows.map(read)) if (value !== null) values.set(value, label ?? value);
  return values;
}
