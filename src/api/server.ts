import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';

import type { GraphStore } from '../graph/store.js';
import { createContext, type ApiContext } from './context.js';
import { formatErrorWith } from './format-error.js';
import { queryLimits } from './query-limits.js';
import { explorerRoutes } from './http/explorer/routes.js';
import { graphiqlRoutes, sendGraphiql, wantsPage } from './http/graphiql/routes.js';
import { healthRoutes } from './http/health-routes.js';
import { httpErrors } from './http/http-errors.js';
import { createSchema, printedSchema } from './schema.js';

/** A request's body at most; the largest of our own operations has 1 kB. */
const BODY_LIMIT = 256 * 1024;
/** Tokens of a query at most: the parser stops there. */
const TOKEN_LIMIT = 5_000;

export interface ServerOptions {
  readonly store: GraphStore;
  /** Gets what clients are not told: store trouble and defects. */
  readonly log?: (error: unknown) => void;
}

export interface ListenOptions {
  readonly port: number;
  /** `127.0.0.1` unless told otherwise. */
  readonly host?: string;
}

export interface Server {
  /** Resolves with the address that it listens on, such as http://127.0.0.1:4000. */
  readonly listen: (options: ListenOptions) => Promise<string>;
  /** Answers what is under way, then stops. The store stays open: it belongs to whoever opened it. */
  readonly close: () => Promise<void>;
}

/** The HTTP server over a store: /graphql, /schema.graphql, /healthz, /readyz, and the explorer on every other address. */
export async function createServer({ store, log = () => undefined }: ServerOptions): Promise<Server> {
  const app = fastify({ bodyLimit: BODY_LIMIT, return503OnClosing: false });
  const apollo = apolloServer(app, log);
  await apollo.start();
  httpErrors(app, log);
  healthRoutes(app, store);
  graphiqlRoutes(app);
  await explorerRoutes(app);
  graphqlRoutes(app, apollo, store);
  return {
    listen: ({ port, host = '127.0.0.1' }) => app.listen({ port, host }),
    close: () => apollo.stop(),
  };
}

function apolloServer(app: FastifyInstance, log: (error: unknown) => void): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema: createSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKEN_LIMIT },
    formatError: formatErrorWith(log),
    plugins: [ApolloServerPluginLandingPageDisabled(), queryLimits(), fastifyApolloDrainPlugin(app)],
  });
}

function graphqlRoutes(app: FastifyInstance, apollo: ApolloServer<ApiContext>, store: GraphStore): void {
  const answer = fastifyApolloHandler(apollo, { context: async () => createContext(store) });
  const schema = printedSchema(createSchema());
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(schema));
  app.get('/graphql', {
    handler: answer,
    preHandler: async (request, reply) => (wantsPage(request) ? sendGraphiql(reply) : undefined),
  });
  app.post('/graphql', answer);
}
