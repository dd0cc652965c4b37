import { existsSync } from 'node:fs';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { packageRoot } from '../../../package-root.js';
import { asPage, explorerPolicy } from '../page-headers.js';

const folder = join(packageRoot, 'dist', 'explorer');

/** Addresses of the explorer's views; it reads the rest of them itself. */
const views = [
  '/', '/lineage', '/lineage/:id', '/plans/:id', '/departments', '/departments/:id', '/network', '/indicators', '/documents', '/policies', '/gaps',
] as const;

const NOT_BUILT = '浏览器界面尚未构建，请运行 npm run build。The explorer has not been built: run npm run build. GraphQL answers at /graphql.\n';

/** The explorer: one page for the addresses of all its views, and the files that it loads. */
export async function explorerRoutes(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder, serve: false, index: false, preCompressed: true, cacheControl: false,
  });
  for (const view of views) app.get(view, (_, reply) => sendExplorer(reply));
  app.get<{ Params: { file: string } }>('/assets/:file', (request, reply) => sendAsset(request.params.file, reply));
  app.get('/licenses.md', (_, reply) => reply.type('text/plain; charset=utf-8').headers(ofFiles).sendFile('licenses.md'));
}

/** Of every file: it is of the type that it is sent as, and a cache on the way keeps the compressed one apart from the plain one. */
const ofFiles = { 'x-content-type-options': 'nosniff', vary: 'accept-encoding' };

/** The page itself, which is asked for anew each time: it names the files of this build. */
function sendExplorer(reply: FastifyReply, status = 200): FastifyReply {
  if (!existsSync(join(folder, 'index.html'))) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
  return asPage(reply.code(status), explorerPolicy).headers(ofFiles).sendFile('index.html');
}

/** Names that the build gives; nothing that climbs out of its folder. */
const ASSET = /^[\w-]+(?:\.[\w-]+)+$/;

/** A file of the build: its name holds a hash of its content, so that it may be kept for ever. */
function sendAsset(file: string, reply: FastifyReply): FastifyReply | undefined {
  if (!ASSET.test(file) || !existsSync(join(folder, 'assets', file))) {
    reply.callNotFound();
    return undefined;
  }
  return reply.headers({ ...ofFiles, 'cache-control': 'public, max-age=31536000, immutable' }).sendFile(`assets/${file}`);
}

/** A browser that asks for a page that is none gets the explorer, which says so; a program and a missing file get an error. */
export function explorerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const wantsPage = request.method === 'GET' && (request.headers.accept?.includes('text/html') ?? false);
  return wantsPage && !request.url.startsWith('/assets/') && !request.url.startsWith('/graphiql/') ? sendExplorer(reply, 404) : undefined;
}
