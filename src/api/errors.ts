import { GraphQLError } from 'graphql';

/** Codes of `extensions.code` that this API adds to those of GraphQL over HTTP; docs/errors.md says when each comes. */
export const apiErrorCodes = [
  'BAD_USER_INPUT', 'PAGE_TOO_LARGE', 'BAD_CURSOR', 'DEPTH_TOO_LARGE', 'QUERY_TOO_COMPLEX', 'STORE_UNAVAILABLE', 'INTERNAL',
] as const;
export type ApiErrorCode = (typeof apiErrorCodes)[number];

/** An error for the one who asks: its message names what was wrong and the limit that holds. */
export function apiError(code: ApiErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
