import neo4j from 'neo4j-driver';

import { ZhengmaiError, type ErrorCode } from '../errors.js';

interface Place {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

/** True where the driver says that the same question may succeed in a moment (a leader is elected, a deadlock was broken). */
export function isPassing(error: unknown): boolean {
  return neo4j.isRetryableError(error as Error);
}

interface Trouble {
  readonly code: ErrorCode;
  /** Of the server's status code, or of the driver's own. */
  readonly pattern: RegExp;
  readonly say: (at: Place) => string;
}

/** The first that fits decides. */
const TROUBLES: readonly Trouble[] = [
  {
    code: 'BAD_GRAPH_URL', pattern: /responded HTTP/,
    say: ({ uri }) => `${uri} is the address of a web server, not of Bolt: name Neo4j's Bolt port in GRAPH_URL (7687, as a rule).`,
  },
  {
    code: 'STORE_AUTHENTICATION', pattern: /\.Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    say: ({ uri, user }) => `Neo4j at ${uri} does not let ${user} in: set NEO4J_USER and NEO4J_PASSWORD to what it expects.`,
  },
  {
    code: 'STORE_AUTHENTICATION', pattern: /\.Security\.Forbidden|AccessMode/,
    say: ({ uri, user }) => `Neo4j at ${uri} does not let ${user} do this: give that user the right to write data and schema.`,
  },
  {
    code: 'STORE_UNAVAILABLE', pattern: /Database\.DatabaseNotFound/,
    say: ({ uri, database }) => `Neo4j at ${uri} has no database ${database}: set NEO4J_DATABASE to one that it has.`,
  },
  {
    code: 'STORE_FULL', pattern: /NoSpaceLeft|DiskFull|No space left|MemoryPoolOutOfMemory|TransactionLogError|StoreNotWritable/i,
    say: ({ uri }) => `Neo4j at ${uri} has no room left: give it more disk or memory and try again; nothing was written in part.`,
  },
  {
    code: 'STORE_UNAVAILABLE', pattern: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|\.General\.(?:DatabaseUnavailable|TransactionOutOfMemory)|Cluster\.|Transient|Pool is closed|ECONN/,
    say: ({ uri }) => `Neo4j at ${uri} does not answer: see that it runs and that the address is right, then try again.`,
  },
];

/** The driver's trouble as one sentence that says what to do; the driver's own text stays in `cause`. */
export function neo4jError(place: Place, cause: unknown): unknown {
  if (cause instanceof ZhengmaiError || !(cause instanceof neo4j.Neo4jError)) return cause;
  const said = `${cause.code} ${cause.message}`;
  const trouble = TROUBLES.find(({ pattern }) => pattern.test(said));
  if (trouble) return new ZhengmaiError(trouble.code, trouble.say(place), { cause });
  return new ZhengmaiError('STORE_FAILED', `Neo4j at ${place.uri} could not do what zhengmai asked: see that it is Neo4j 5, and look into its log.`, { cause });
}
