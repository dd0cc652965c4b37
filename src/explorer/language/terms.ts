import type { AdministrativeLevel, CitationRelation, CoLeadKind, Comparator, Role, TaskKind } from '../graphql/schema.generated.js';
import type { Language } from './language.js';

/** Names of what the API has as enums; the Chinese ones are the terms of 公文. */
export interface Terms {
  readonly level: Readonly<Record<AdministrativeLevel, string>>;
  readonly unknownLevel: string;
  /** What is for the state as a whole. */
  readonly wholeCountry: string;
  readonly relation: Readonly<Record<CitationRelation, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly taskKind: Readonly<Record<TaskKind, string>>;
  readonly coLeadKind: Readonly<Record<CoLeadKind, string>>;
  /** Before or round a value: ≥, 约. An equal one has none. */
  readonly comparator: Readonly<Record<Comparator, string>>;
}

const zh: Terms = {
  level: { NATIONAL: '国家', PROVINCIAL: '省', PREFECTURE: '市', COUNTY: '县', TOWNSHIP: '乡镇' },
  unknownLevel: '层级不详',
  wholeCountry: '全国',
  relation: { BASIS: '依据', IMPLEMENTS: '贯彻', AMENDS: '修订', MENTIONS: '提及' },
  role: { LEAD: '牵头', SUPPORT: '配合', RESPONSIBLE: '责任' },
  taskKind: { MEASURE: '措施', SAFEGUARD: '保障' },
  coLeadKind: { JOINT_LEAD: '共同牵头', JOINT_RESPONSIBLE: '共同负责', LEAD_SUPPORT: '牵头与配合' },
  comparator: { EQ: '', GTE: '≥', GT: '>', LTE: '≤', LT: '<', APPROX: '约', RANGE: '' },
};

const en: Terms = {
  level: { NATIONAL: 'National', PROVINCIAL: 'Province', PREFECTURE: 'City', COUNTY: 'County', TOWNSHIP: 'Township' },
  unknownLevel: 'Level unknown',
  wholeCountry: 'Nationwide',
  relation: { BASIS: 'rests on', IMPLEMENTS: 'carries out', AMENDS: 'amends', MENTIONS: 'mentions' },
  role: { LEAD: 'leads', SUPPORT: 'supports', RESPONSIBLE: 'answers for' },
  taskKind: { MEASURE: 'measure', SAFEGUARD: 'safeguard' },
  coLeadKind: { JOINT_LEAD: 'lead jointly', JOINT_RESPONSIBLE: 'answer jointly', LEAD_SUPPORT: 'leads with support of' },
  comparator: { EQ: '', GTE: '≥', GT: '>', LTE: '≤', LT: '<', APPROX: '≈', RANGE: '' },
};

/** For `useWords(terms)`. */
export const terms: Readonly<Record<Language, Terms>> = { zh, en };
