import type { FastifyReply } from 'fastify';

const nothingElse = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** Only what this server sends may run or be shown; GraphiQL sets styles from its script, and keeps its fonts and icons in its style sheet. */
export const graphiqlPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'", ...nothingElse,
].join('; ');

/**
 * Only what this server sends may run or be shown, no text becomes script or markup. An exported picture is drawn from a blob of the page's own.
 */
export const explorerPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "connect-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'", ...nothingElse,
].join('; ');

/** Headers of a page for people. */
export function asPage(reply: FastifyReply, policy: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').headers({
    'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache',
  });
}
