import neo4j from 'neo4j-driver';

import { neo4jError } from '../../src/graph/neo4j-errors.js';

const place = { uri: 'bolt://db:7687', user: 'neo4j', database: 'neo4j' };
const said = (message: string, code: string) => neo4jError(place, new neo4j.Neo4jError(message, code, '50N42', ''));

describe('an error of the driver', () => {
  it.each([
    ['The client is unauthorized', 'Neo.ClientError.Security.Unauthorized', 'STORE_AUTHENTICATION', 'NEO4J_PASSWORD'],
    ['Too many attempts', 'Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_AUTHENTICATION', 'NEO4J_PASSWORD'],
    ['Create node not allowed', 'Neo.ClientError.Security.Forbidden', 'STORE_AUTHENTICATION', 'right to write'],
    ['Writing in read access mode not allowed', 'Neo.ClientError.Statement.AccessMode', 'STORE_AUTHENTICATION', 'right to write'],
    ['no such database', 'Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', 'NEO4J_DATABASE'],
    ['connect ECONNREFUSED', 'ServiceUnavailable', 'STORE_UNAVAILABLE', 'does not answer'],
    ['gone', 'SessionExpired', 'STORE_UNAVAILABLE', 'does not answer'],
    ['database is shutting down', 'Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', 'does not answer'],
    ['limit reached', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_FULL', 'memory'],
    ['No space left on device', 'Neo.DatabaseError.Transaction.TransactionLogError', 'STORE_FULL', 'disk'],
    ['Server responded HTTP', 'N/A', 'BAD_GRAPH_URL', 'Bolt port'],
    ['Invalid input nonsense', 'Neo.ClientError.Statement.SyntaxError', 'STORE_FAILED', 'Neo4j 5'],
  ])('"%s" (%s) is told as %s', (message, code, expected, words) => {
    const error = said(message, code);
    expect(error).toMatchObject({ name: 'ZhengmaiError', code: expected, message: expect.stringContaining(words) });
    expect(String(error)).toContain('bolt://db:7687');
    expect(String(error)).not.toContain(message);
    expect(String(error)).not.toMatch(/Neo\.\w+Error/);
  });

  it('of another kind is passed on as it is', () => {
    const mine = new TypeError('mine');
    expect(neo4jError(place, mine)).toBe(mine);
  });
});
