import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

import { ZhengmaiError } from '../errors.js';
import { apiErrorCodes } from './errors.js';

/** Codes that a client may see as they are: Apollo's, and our own. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', ...apiErrorCodes,
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
    if (PUBLIC_CODES.has(formatted.extensions?.['code'])) return formatted;
    log(cause);
    return { ...located(formatted), message: 'Something went wrong inside the server.', extensions: { code: 'INTERNAL' } };
  };
}

function located({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
