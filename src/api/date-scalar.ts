import { GraphQLScalarType, Kind } from 'graphql';

import { apiError } from './errors.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw apiError('BAD_USER_INPUT', 'A Date is a calendar day like 2023-01-12.');
}

export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, ISO 8601: `2023-01-12`.',
  serialize: (value) => String(value),
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : undefined),
});
