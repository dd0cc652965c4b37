import type { ResponsibilityType } from '../graph/model.js';
import type { Role } from '../extraction/mentions.js';
import { apiError } from './errors.js';
import { localIdOf, type NodeType } from './global-id.js';

/** No value of the graph is this: a list that was given empty matches nothing, while one that was not given sets no condition. */
const NOTHING = '\u0001';
/** Values in one list of a filter at most. */
const LIST_LIMIT = 1_000;

type Given<T> = readonly T[] | null | undefined;

/** @throws GraphQLError BAD_USER_INPUT for more than 1,000 values. */
export function oneOf(values: Given<string>): readonly string[] {
  if (values == null) return [];
  if (values.length > LIST_LIMIT) throw apiError('BAD_USER_INPUT', `A list of a filter has at most ${LIST_LIMIT} values; this one has ${values.length}.`, { limit: LIST_LIMIT });
  return anyOf(values);
}

/** Values that were found: none of them matches nothing. */
export function anyOf(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NOTHING] : values;
}

export function oneOfYears(values: Given<number>): readonly number[] {
  if (values == null) return [];
  return values.length === 0 ? [-1] : values;
}

/** Ids of one type; an id of another type, or none at all, matches nothing. */
export function oneOfIds(type: NodeType, ids: Given<string>): readonly string[] {
  return oneOf(ids).map((id) => localIdOf(type, id) ?? NOTHING);
}

/** Plans of a filter, as every statement that looks at the facts of plans takes them. */
export interface PlanConditions {
  readonly planIds: readonly string[];
  readonly levels: readonly string[];
  readonly jurisdictionCodes: readonly string[];
}

interface PlansGiven {
  readonly planIds?: Given<string>;
  readonly levels?: Given<string>;
  readonly jurisdictionCodes?: Given<string>;
}

export function planConditions(filter: PlansGiven | null | undefined): PlanConditions {
  return { planIds: oneOfIds('Policy', filter?.planIds), levels: oneOf(filter?.levels), jurisdictionCodes: oneOf(filter?.jurisdictionCodes) };
}

const relationships: Readonly<Record<Role, ResponsibilityType>> = { LEAD: 'LEADS', SUPPORT: 'SUPPORTS', RESPONSIBLE: 'RESPONSIBLE_FOR' };

export function oneOfRoles(roles: Given<Role>): readonly string[] {
  return oneOf(roles?.map((role) => relationships[role]));
}

/** The role that a relationship of the graph stands for. */
export function roleOf(relationship: string): Role {
  if (relationship === 'LEADS') return 'LEAD';
  return relationship === 'SUPPORTS' ? 'SUPPORT' : 'RESPONSIBLE';
}

/** A text to look for; one that is not given, or empty, sets no condition. */
export function textOf(text: string | null | undefined): string | null {
  return text == null || text === '' ? null : text;
}

/** A name without what writing varies: width, brackets, spaces, case. */
export function foldedName(name: string | null | undefined): string | null {
  return name == null ? null : name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
