import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

import { explorerNotFound } from './explorer/routes.js';

/** Errors of HTTP before GraphQL sees the request, in GraphQL's form: a body that is too large, no JSON, or of another type; no such page. */
export function httpErrors(app: FastifyInstance, log: (error: unknown) => void): void {
  app.setErrorHandler((error: FastifyError, _, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status, messageOf(status));
    log(error);
    return reply.code(500).send({ errors: [{ message: 'Something went wrong inside the server.', extensions: { code: 'INTERNAL' } }] });
  });
  app.setNotFoundHandler((request, reply) => explorerNotFound(request, reply) ?? refuse(reply, 404, 'There is nothing here: see / for a start, /graphql for questions, /schema.graphql for the schema.'));
}

function refuse(reply: FastifyReply, status: number, message: string) {
  return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}

function messageOf(status: number): string {
  if (status === 413) return 'The request is too large: at most 256 kB are read.';
  if (status === 415) return 'Send the question as application/json: {"query": "…", "variables": {…}}.';
  return 'The request is not valid JSON: {"query": "…", "variables": {…}} was expected.';
}
