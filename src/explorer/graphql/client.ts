import { cacheExchange, Client, fetchExchange } from '@urql/preact';

/** How long an answer may take before it counts as not coming, in milliseconds. */
const PATIENCE = 30_000;

/** Asks the API that serves this page. Answers are kept as long as the page is open: the graph changes when documents are loaded, seldom. */
export function createClient(): Client {
  return new Client({
    url: new URL('/graphql', window.location.href).href,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: (input, init) => fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, AbortSignal.timeout(PATIENCE)]) : AbortSignal.timeout(PATIENCE) }),
  });
}
