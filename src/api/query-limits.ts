import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';

import { NETWORK_DEFAULT, NETWORK_LIMIT } from './co-lead-network.js';
import { apiError } from './errors.js';
import { PAGE_LIMIT } from './paging/page-request.js';

/** Levels of fields below the operation. GraphiQL's introspection has 14. */
export const DEPTH_LIMIT = 20;
/** Fields of the root, aliases counted each: a request is for one page of a screen, not for an export. */
export const ROOT_FIELD_LIMIT = 40;
/** Fields that an answer may hold, lists taken as long as they may be; generous, for most lists are short. */
export const COST_LIMIT = 500_000;
/** What a list without `first` and `last` is reckoned at. */
const UNPAGED = 20;
/** Pairs of a network that are reckoned for each of its bodies. */
const PAIRS_OF_A_BODY = 4;

interface Weighing {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Weights of fragments already weighed: each is weighed once, however often it is spread. */
  readonly known: Map<string, Weight>;
}

interface Weight {
  readonly depth: number;
  readonly cost: number;
}

/** Refuses an operation before it runs where it is deeper, broader or larger than the limits. */
export function queryLimits(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        if (operation) checkLimits(document, operation, request.variables ?? {});
      },
    }),
  };
}

/** @throws GraphQLError QUERY_TOO_COMPLEX, naming the limit. */
function checkLimits(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void {
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  const weighing: Weighing = { fragments, variables, known: new Map() };
  const roots = rootFields(operation.selectionSet, fragments);
  if (roots > ROOT_FIELD_LIMIT) throw tooComplex(`The operation asks ${roots} questions at once; at most ${ROOT_FIELD_LIMIT} are answered.`, ROOT_FIELD_LIMIT);
  const { depth, cost } = weigh(operation.selectionSet, weighing);
  if (depth > DEPTH_LIMIT) throw tooComplex(`The operation is ${depth} levels deep; at most ${DEPTH_LIMIT} are allowed.`, DEPTH_LIMIT);
  if (cost > COST_LIMIT) throw tooComplex(`The answer could hold ${cost} fields; at most ${COST_LIMIT} are allowed. Ask for smaller pages.`, COST_LIMIT);
}

function tooComplex(message: string, limit: number) {
  return apiError('QUERY_TOO_COMPLEX', message, { limit });
}

/** Validation has made sure that no fragment spreads itself. */
function rootFields(selections: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  return selections.selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + 1;
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet;
    return inner ? sum + rootFields(inner, fragments) : sum;
  }, 0);
}

function weigh(selections: SelectionSetNode, weighing: Weighing): Weight {
  let depth = 0;
  let cost = 0;
  for (const node of selections.selections) {
    const weight = node.kind === Kind.FIELD ? weighField(node, weighing)
      : node.kind === Kind.INLINE_FRAGMENT ? weigh(node.selectionSet, weighing) : weighFragment(node.name.value, weighing);
    depth = Math.max(depth, weight.depth);
    cost += weight.cost;
  }
  return { depth, cost };
}

function weighField(field: FieldNode, weighing: Weighing): Weight {
  if (!field.selectionSet) return { depth: 1, cost: 1 };
  const below = weigh(field.selectionSet, weighing);
  return { depth: below.depth + 1, cost: 1 + below.cost * lengthOf(field, weighing.variables) };
}

function weighFragment(name: string, weighing: Weighing): Weight {
  const known = weighing.known.get(name);
  if (known) return known;
  const fragment = weighing.fragments.get(name);
  const weight = fragment ? weigh(fragment.selectionSet, weighing) : { depth: 0, cost: 0 };
  weighing.known.set(name, weight);
  return weight;
}

/** How many rows a field may have, by its arguments; 1 where it is no connection. */
function lengthOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const sizes = (field.arguments ?? []).filter((argument) => argument.name.value === 'first' || argument.name.value === 'last');
  if (field.name.value === 'coLeadNetwork') return networkSize(field, variables);
  const asked = sizes.map((argument) => numberOf(argument.value, variables)).find((size) => size !== undefined);
  if (asked !== undefined) return Math.min(Math.max(asked, 1), PAGE_LIMIT);
  return isConnection(field) ? UNPAGED : 1;
}

/** A network has a few pairs for each of its bodies. */
function networkSize(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const limit = field.arguments?.find((argument) => argument.name.value === 'limit');
  return Math.min(Math.max((limit && numberOf(limit.value, variables)) ?? NETWORK_DEFAULT, 1), NETWORK_LIMIT) * PAIRS_OF_A_BODY;
}

const CONNECTION_FIELDS: ReadonlySet<string> = new Set(['edges', 'nodes', 'pageInfo', 'totalCount']);

function isConnection(field: FieldNode): boolean {
  return field.selectionSet?.selections.some((node) => node.kind === Kind.FIELD && CONNECTION_FIELDS.has(node.name.value)) ?? false;
}

function numberOf(value: ValueNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === 'number' ? given : undefined;
}
