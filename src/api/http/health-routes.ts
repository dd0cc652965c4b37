import type { FastifyInstance } from 'fastify';

import { ZhengmaiError } from '../../errors.js';
import type { GraphStore } from '../../graph/store.js';

/** How long the store may take to say that it is there, in milliseconds. */
const PATIENCE = 5_000;

/** What a client may know of a store that does not answer; the store's own words stay in the log. */
const reasons: Readonly<Record<string, string>> = {
  STORE_LOCKED: 'Another process has the graph open.',
  STORE_FULL: 'The graph has no room left.',
  STORE_AUTHENTICATION: 'The graph does not accept the credentials of this server.',
  STORE_VERSION: 'The graph has the schema of another version of this program.',
};

/** `/healthz`: the process lives. `/readyz`: the store answers too, asked anew each time. */
export function healthRoutes(app: FastifyInstance, store: GraphStore): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const reason = await reasonNotReady(store);
    return reason === undefined ? { status: 'ready' } : reply.code(503).send({ status: 'unavailable', reason });
  });
}

async function reasonNotReady(store: GraphStore): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => { timer = setTimeout(resolve, PATIENCE, 'The graph does not answer in time.'); });
  const answer = store.ready().then(() => undefined, (error: unknown) => reasonOf(error));
  return Promise.race([answer, late]).finally(() => { clearTimeout(timer); });
}

function reasonOf(error: unknown): string {
  return (error instanceof ZhengmaiError ? reasons[error.code] : undefined) ?? 'The graph cannot be reached.';
}
