import type { Connection, Page } from '../paging/connection.js';

/** The fields of every connection type: each reads only what it shows. */
export const connectionFields = {
  edges: async <Row>(connection: Connection<Row>) => (await connection.page()).edges,
  nodes: async <Row>(connection: Connection<Row>) => (await connection.page()).edges.map((edge) => edge.node),
  pageInfo: (connection: Connection<unknown>) => connection.page(),
  totalCount: (connection: Connection<unknown>) => connection.total(),
};

export const pageInfoFields = {
  startCursor: (page: Page<unknown>) => page.edges[0]?.cursor ?? null,
  endCursor: (page: Page<unknown>) => page.edges.at(-1)?.cursor ?? null,
};
