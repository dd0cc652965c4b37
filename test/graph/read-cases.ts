import type { ExportedNode, ExportedRelationship } from './exported.js';
import type { PropertyMap, Statement, ValueType } from '../../src/graph/statement.js';

export type Params = Readonly<Record<string, unknown>>;

/** What parameters may ask for in a graph: real ids of every kind beside unknown ones, values that are in it, bounds and orders. */
export interface ReadDomain {
  readonly byName: Readonly<Record<string, readonly unknown[]>>;
  readonly byType: Readonly<Record<ValueType, readonly unknown[]>>;
}

const ROLES = ['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR'];

export function readDomainOf(nodes: readonly ExportedNode[], relationships: readonly ExportedRelationship[]): ReadDomain {
  const idsOf = (label: string, count = 40) => nodes.filter((node) => node.labels.includes(label)).slice(0, count).map((node) => node.node);
  const owned = (...types: string[]) => relationships.filter((r) => types.includes(r.type) && 'quote' in r.properties).slice(0, 60).map((r) => String(r.properties['id']));
  const policies = [...idsOf('Plan'), ...idsOf('Policy')];
  const ids = [...idsOf('Document'), ...policies, ...idsOf('Task'), ...idsOf('Indicator'), ...idsOf('Organization'), ...owned('CITES'), ...owned(...ROLES), 'unknown'];
  const codes = idsOf('Jurisdiction');
  const text = (property: string) => nodes.map((node) => node.properties[property]).find((value) => typeof value === 'string') as string | undefined;
  return {
    byName: {
      ids: [ids, [], ['unknown']], documentIds: [idsOf('Document')], planIds: [policies, []], policyIds: [policies, []], taskIds: [idsOf('Task', 200)],
      organizationIds: [idsOf('Organization'), []], issuerIds: [[], idsOf('Issuer', 3)], documentNumbers: [[], [text('documentNumber')]], numbers: [[text('documentNumber'), 'unknown']],
      jurisdictionCodes: [codes, []], codes: [codes, []], parentCodes: [[], codes.slice(0, 2)],
      levels: [[], ['NATIONAL'], ['PREFECTURE', 'COUNTY']], planLevels: [[], ['COUNTY']], policyLevels: [[], ['NATIONAL']],
      kinds: [[], ['方案', '通知', 'MEASURE', 'JOINT_LEAD', 'JOINT_RESPONSIBLE', 'LEAD_SUPPORT'], ['SAFEGUARD', 'LEAD_SUPPORT']],
      taskKinds: [[], ['MEASURE'], ['SAFEGUARD']],
      relationships: [[], ['LEADS'], ROLES], relations: [[], ['BASIS']], units: [[], ['%']], comparators: [[], ['EQ', 'GTE']], targetYears: [[], [2025]], years: [[], [2023], [1999, 2022]],
      orderBy: ['TITLE', 'TASK_COUNT', 'ISSUED_ON', 'PUBLISHED_ON', 'CITED_BY_COUNT', 'CITING_PLAN_COUNT', 'PERIOD_START', 'DOCUMENT_NUMBER'], year: [null, 2023], issuedFrom: [null, '2023-01-01'], issuedTo: [null, '2023-01-31'],
      dueFrom: [null, '2023-06-30'], dueTo: [null, '2023-06-30'], titleContains: [null, '教育'], diagnosticRules: [[], ['unmatched-bracket', 'unknown'], ['unknown']], diagnosticSeverities: [[], ['WARNING'], ['ERROR', 'INFORMATION']], metricContains: [null, '率'], nameContains: [null, '教育'], text: [null, '教育'], name: [null, '市教育局', text('name')],
      loaded: [null, true, false], isGroup: [null, true, false], limit: [1000, 3], ascending: [true, false], pairs: [pairsOf(relationships)],
      low: [''], lowId: [''], high: [''], highId: [''],
    },
    byType: {
      'string': ['教育'], 'string?': [null, '教育'], 'integer': [3], 'integer?': [null, 1], 'number': [1.5], 'number?': [null, 1.5], 'boolean': [true, false], 'boolean?': [null, true, false],
      'string[]': [[], ['教育']], 'integer[]': [[], [2025]], 'number[]': [[], [1.5]], 'map': [{}], 'rows': [[]],
    },
  };
}

/** Bodies that share a task, in every kind of pair. */
function pairsOf(relationships: readonly ExportedRelationship[]): readonly PropertyMap[] {
  const roles = relationships.filter((r) => ROLES.includes(r.type));
  return roles.slice(0, 30).flatMap((a) => roles.filter((b) => b.to === a.to && b.from !== a.from).slice(0, 3)
    .flatMap((b) => ['JOINT_LEAD', 'LEAD_SUPPORT', 'JOINT_RESPONSIBLE'].map((kind) => ({ id: `${kind}/${a.from}/${b.from}`, kind, organizationId: a.from, partnerId: b.from }))));
}

/** The first value of every parameter; then each other value, one parameter at a time. */
export function casesOf({ params }: Statement, domain: ReadDomain): readonly Params[] {
  const valuesOf = (name: string, type: ValueType) => domain.byName[name] ?? domain.byType[type];
  const names = Object.entries(params);
  const first = Object.fromEntries(names.map(([name, type]) => [name, valuesOf(name, type)[0]]));
  return [first, ...names.flatMap(([name, type]) => valuesOf(name, type).slice(1).map((value) => ({ ...first, [name]: value })))];
}
