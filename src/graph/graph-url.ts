import { resolve } from 'node:path';

import { ZhengmaiError } from '../errors.js';

/** Where a graph is: a folder, or a server with what it takes to get in. */
export type GraphLocation =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'neo4j'; readonly uri: string; readonly user: string; readonly password: string; readonly database: string };

export const DEFAULT_GRAPH_URL = 'embedded:./.zhengmai/graph';

type Environment = Readonly<Record<string, string | undefined>>;

const SERVER = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:$/;

/**
 * Reads GRAPH_URL, and NEO4J_USER (`neo4j`), NEO4J_PASSWORD and NEO4J_DATABASE (`neo4j`) where it names a server.
 * @throws ZhengmaiError BAD_GRAPH_URL where it names nothing that zhengmai can open, STORE_AUTHENTICATION where a server's password is missing.
 */
export function graphLocationOf(environment: Environment): GraphLocation {
  const url = nonEmpty(environment['GRAPH_URL']) ?? DEFAULT_GRAPH_URL;
  const folder = /^embedded:(?<path>.+)$/s.exec(url)?.groups?.['path'];
  if (folder !== undefined) return { kind: 'embedded', folder: resolve(folder) };
  const server = serverOf(url);
  if (!server) throw new ZhengmaiError('BAD_GRAPH_URL', `GRAPH_URL is ${withoutPassword(url)}, which names no graph: write embedded:PATH, bolt://HOST:PORT, neo4j://HOST:PORT or neo4j+s://HOST.`);
  const password = nonEmpty(environment['NEO4J_PASSWORD']);
  if (password === undefined) throw new ZhengmaiError('STORE_AUTHENTICATION', `GRAPH_URL names the server ${url}, which wants a password: set NEO4J_PASSWORD (and NEO4J_USER where the user is not neo4j).`);
  return {
    kind: 'neo4j', uri: url, password,
    user: nonEmpty(environment['NEO4J_USER']) ?? 'neo4j', database: nonEmpty(environment['NEO4J_DATABASE']) ?? 'neo4j',
  };
}

/** A server's address without user, password, path or fragment; a query is for the driver (routing context). */
function serverOf(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const plain = parsed.hostname !== '' && parsed.username === '' && parsed.password === '' && parsed.hash === '' && /^\/?$/.test(parsed.pathname);
  return SERVER.test(parsed.protocol) && plain ? parsed : undefined;
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/** A password written into a URL by mistake is not shown. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//…@');
}
