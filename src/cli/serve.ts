import closeWithGrace from 'close-with-grace';

import { createServer, type Server } from '../api/server.js';
import { ZhengmaiError } from '../errors.js';
import type { GraphStore } from '../graph/store.js';
import { say, sayError, sentenceOf } from './messages.js';
import { WaitingStore } from './waiting-store.js';
import { environmentWith, type StoreOptions } from './with-store.js';

export interface ServeOptions extends StoreOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
}

/** How long requests that are under way may take when the server is asked to stop, in milliseconds. */
const GRACE = 10_000;

/**
 * Listens, then opens the store, lets `prepare` make it ready and says so with `announce`. The server answers /healthz from the
 * start and goes on when a store that is not there comes. Ends, with the process, at Ctrl-C or SIGTERM.
 * @throws ZhengmaiError PORT_UNAVAILABLE, or where the store's settings are wrong
 */
export async function serve(options: ServeOptions, prepare: (store: GraphStore) => Promise<void>, announce: (url: string) => void): Promise<never> {
  const store = new WaitingStore(environmentWith(options.graph));
  const server = await createServer({ store, log: sayError });
  const url = await listen(server, options);
  const closing = closeWithGrace({ delay: GRACE, logger: false }, async ({ err }) => {
    if (err) sayError(err);
    await server.close();
    await store.close();
  });
  try {
    await store.open(prepare, (trouble) => { say(`zhengmai: ${sentenceOf(trouble)} Until then ${url}/readyz says no; it is tried again every few seconds.`); });
  } catch (error) {
    closing.uninstall();
    await server.close();
    throw error;
  }
  announce(url);
  return new Promise<never>(() => undefined);
}

async function listen(server: Server, { port, host }: ServeOptions): Promise<string> {
  try {
    return await server.listen({ port, host });
  } catch (cause) {
    await server.close();
    throw listenTrouble(cause, port, host);
  }
}

function listenTrouble(cause: unknown, port: number, host: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') return new ZhengmaiError('PORT_UNAVAILABLE', `Port ${port} of ${host} is in use: stop what listens there, or set PORT to another one.`, { cause });
  if (code === 'EACCES') return new ZhengmaiError('PORT_UNAVAILABLE', `Port ${port} of ${host} is not for this user: set PORT to one above 1023.`, { cause });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new ZhengmaiError('PORT_UNAVAILABLE', `${host} is no address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.`, { cause });
  return cause;
}
