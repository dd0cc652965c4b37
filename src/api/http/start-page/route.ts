import type { FastifyInstance } from 'fastify';
import type { GraphQLResponse } from '@apollo/server';

import { asPage } from '../page-headers.js';
import { startPage } from './page.js';
import { startPageQuery, type StartPageAnswer } from './query.js';

/** The page on `/`: what is in the graph, with links into it. It is there, and says so, when the graph is not. */
export function startPageRoute(app: FastifyInstance, ask: (query: string) => Promise<GraphQLResponse<object>>): void {
  app.get('/', async (_, reply) => {
    const { body } = await ask(startPageQuery);
    const data = body.kind === 'single' && !body.singleResult.errors ? body.singleResult.data : undefined;
    return asPage(reply).send(startPage(data as StartPageAnswer | undefined));
  });
}
