import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { packageRoot } from '../../../package-root.js';
import { asPage, graphiqlPolicy } from '../page-headers.js';
import { graphiqlPage } from './page.js';
import { questionTabs } from './question-tabs.js';

const require = createRequire(join(packageRoot, 'package.json'));
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** Everything that the page loads, from installed packages and from this one: nothing comes from another host. */
const assets: Readonly<Record<string, { readonly path: () => string; readonly type: string }>> = {
  'react.js': { path: () => join(folderOf('react'), 'umd/react.production.min.js'), type: 'text/javascript' },
  'react-dom.js': { path: () => join(folderOf('react-dom'), 'umd/react-dom.production.min.js'), type: 'text/javascript' },
  'graphiql.js': { path: () => join(folderOf('graphiql'), 'graphiql.min.js'), type: 'text/javascript' },
  'graphiql.css': { path: () => join(folderOf('graphiql'), 'graphiql.min.css'), type: 'text/css' },
  'start.js': { path: () => join(packageRoot, 'public/graphiql/start.js'), type: 'text/javascript' },
  'start.css': { path: () => join(packageRoot, 'public/graphiql/start.css'), type: 'text/css' },
};

/** A browser asks for a page; a program asks for JSON. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}

export function sendGraphiql(reply: FastifyReply): FastifyReply {
  return asPage(reply, graphiqlPolicy).send(graphiqlPage);
}

export function graphiqlRoutes(app: FastifyInstance): void {
  app.get('/graphiql/questions.json', () => questionTabs());
  app.get<{ Params: { file: string } }>('/graphiql/:file', (request, reply) => {
    const asset = Object.hasOwn(assets, request.params.file) ? assets[request.params.file] : undefined;
    if (!asset) return reply.callNotFound();
    return reply.type(`${asset.type}; charset=utf-8`).headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'max-age=3600' }).send(createReadStream(asset.path()));
  });
}
