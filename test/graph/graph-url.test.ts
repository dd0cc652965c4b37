import { resolve } from 'node:path';

import { graphLocationOf } from '../../src/graph/graph-url.js';

const server = { kind: 'neo4j', user: 'neo4j', password: 'secret', database: 'neo4j' };

describe('GRAPH_URL', () => {
  it.each([
    [{}, resolve('.zhengmai/graph')],
    [{ GRAPH_URL: '' }, resolve('.zhengmai/graph')],
    [{ GRAPH_URL: 'embedded:./a b/图' }, resolve('a b/图')],
    [{ GRAPH_URL: 'embedded:/srv/graph' }, '/srv/graph'],
  ])('%j names a folder', (environment, folder) => {
    expect(graphLocationOf(environment)).toEqual({ kind: 'embedded', folder });
  });

  it.each(['bolt://localhost:7687', 'bolt+s://db.example', 'bolt+ssc://db.example', 'neo4j://localhost', 'neo4j+s://abc.databases.example', 'neo4j+ssc://db', 'neo4j://a:1?policy=eu', 'bolt://[::1]:7687'])('%s names a server', (uri) => {
    expect(graphLocationOf({ GRAPH_URL: uri, NEO4J_PASSWORD: 'secret' })).toEqual({ ...server, uri });
  });

  it('takes user and database from the environment', () => {
    expect(graphLocationOf({ GRAPH_URL: 'bolt://h', NEO4J_USER: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' })).toEqual({ kind: 'neo4j', uri: 'bolt://h', user: 'u', password: 'p', database: 'd' });
  });

  it.each(['embedded:', 'graph', 'http://localhost:7474', 'bolt:', 'bolt://', 'neo4j+x://h', 'bolt://user@h', 'bolt://h/path', 'file:///tmp/graph', '/tmp/graph'])('%s names nothing', (url) => {
    expect(() => graphLocationOf({ GRAPH_URL: url, NEO4J_PASSWORD: 'p' })).toThrow(expect.objectContaining({ code: 'BAD_GRAPH_URL' }));
  });

  it('does not show a password that was written into it', () => {
    expect(() => graphLocationOf({ GRAPH_URL: 'bolt://neo4j:secret@h' })).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });

  it('asks for the password of a server', () => {
    expect(() => graphLocationOf({ GRAPH_URL: 'bolt://h' })).toThrow(expect.objectContaining({ code: 'STORE_AUTHENTICATION' }));
  });
});
