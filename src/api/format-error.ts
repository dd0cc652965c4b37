import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

import { ZhengmaiError } from '../errors.js';

/** Codes that Apollo gives by itself; `INTERNAL_SERVER_ERROR` is what is left for defects, and is shown as INTERNAL. */
const APOLLO_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PAGE_TOO_LARGE', 'BAD_CURSOR', 'DEPTH_TOO_LARGE', 'QUERY_TOO_COMPLEX',
]);

/**
 * What a client sees of an error: a code of docs/errors.md and a message about its question. Of the store it sees only
 * that it cannot be read, of a defect only that there was one; `log` gets the rest.
 */
export function formatErrorWith(log: (error: unknown) => void): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof ZhengmaiError && cause.code.startsWith('STORE_')) {
      log(cause);
      return { ...located(formatted), message: 'The graph cannot be read at the moment; try again later.', extensions: { code: 'STORE_UNAVAILABLE' } };
    }
    if (APOLLO_CODES.has(formatted.extensions?.['code'])) return formatted;
    log(cause);
    return { ...located(formatted), message: 'Something went wrong inside the server.', extensions: { code: 'INTERNAL' } };
  };
}

function located({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
