/** Codes of misuse and trouble that a person can act on; documented in docs/errors.md. */
export type ErrorCode =
  | 'FILE_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'NOT_A_FILE'
  | 'EMPTY_FILE'
  | 'BINARY_FILE'
  | 'UNSUPPORTED_FORMAT'
  | 'BROKEN_ENCODING'
  | 'BROKEN_FILE'
  | 'TOO_LARGE'
  | 'ENCRYPTED_FILE'
  | 'NO_TEXT'
  | 'NOT_A_POLICY_DOCUMENT'
  | 'BAD_USAGE'
  | 'BAD_GRAPH_URL'
  | 'PORT_UNAVAILABLE'
  | 'STORE_UNAVAILABLE'
  | 'STORE_LOCKED'
  | 'STORE_FULL'
  | 'STORE_AUTHENTICATION'
  | 'STORE_VERSION'
  | 'STORE_FAILED';

/**
 * An error that somebody outside the program can mend: its message says in one sentence what is wrong, where, and
 * what to do. It is shown as it is, without a stack trace.
 */
export class ZhengmaiError extends Error {
  override readonly name = 'ZhengmaiError';

  constructor(readonly code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}

/** Holds what cannot be otherwise: a failure is a defect of this program, never of its input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant violated: ${message}`);
}
