import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { exported } from './exported.js';
import { embeddedError } from '../../src/graph/embedded-errors.js';
import { graphStatus } from '../../src/graph/graph-status.js';
import { loadDocument } from '../../src/graph/load-document.js';
import { openStore } from '../../src/graph/open-store.js';
import { statement } from '../../src/graph/statement.js';
import { countyPlan } from './made-corpus.js';
import { madeFacts } from './made-facts.js';
import { forEachStore, WAIT } from './stores.js';

/** An error for a person: of this code, and naming what it is about. */
const trouble = (code: string, about: string) => expect.objectContaining({ name: 'ZhengmaiError', code, message: expect.stringContaining(about) });
const versionOf = (version: number) => ({ ...statement('schema/version', {}, {}), text: `MATCH (s:Schema) SET s.version = ${version}` });

forEachStore((graph, name) => {
  it('refuses a graph of another version, and does not touch it', async () => {
    await loadDocument(graph().store, madeFacts(countyPlan));
    const before = await exported(graph().store);
    await graph().store.write((tx) => tx.run(versionOf(99), {}));
    await expect(graph().store.ready()).rejects.toEqual(trouble('STORE_VERSION', '99'));
    await graph().store.close();
    await expect(openStore(graph().environment)).rejects.toEqual(trouble('STORE_VERSION', '99'));
    expect(before).not.toBe('');
  });

  it('is ready while it answers', async () => {
    await expect(graph().store.ready()).resolves.toBeUndefined();
  });

  it('lets nothing of the engine out where a statement fails', async () => {
    const broken = { ...statement('schema/version', {}, {}), text: 'MATCH (n RETURN nonsense' };
    const error = await graph().store.read(broken, {}).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'ZhengmaiError', code: 'STORE_FAILED' });
    expect(String(error)).not.toMatch(/nonsense|GRAFEO|syntax|Neo\./i);
    await expect(graph().store.write((tx) => tx.run(broken, {}))).rejects.toMatchObject({ code: 'STORE_FAILED' });
    await expect(graph().store.ready()).resolves.toBeUndefined();
  });

  it('passes on an error of the work itself as it is', async () => {
    await expect(graph().store.write(() => Promise.reject(new TypeError('mine')))).rejects.toThrow(new TypeError('mine'));
  });

  if (name === 'Neo4j') {
    it('says so where the password is wrong', async () => {
      await expect(openStore({ ...graph().environment, NEO4J_PASSWORD: 'wrong' })).rejects.toEqual(trouble('STORE_AUTHENTICATION', 'NEO4J_PASSWORD'));
    });

    it('says so where the database is not there', async () => {
      await expect(openStore({ ...graph().environment, NEO4J_DATABASE: 'elsewhere' })).rejects.toEqual(trouble('STORE_UNAVAILABLE', 'elsewhere'));
    });

    it('answers again when a server that was gone comes back', async () => {
      const wire = await wireTo(new URL(graph().environment['GRAPH_URL'] ?? ''));
      const store = await openStore({ ...graph().environment, GRAPH_URL: `bolt://127.0.0.1:${wire.port}` });
      await loadDocument(store, madeFacts(countyPlan));
      await wire.cut();
      await expect(store.ready()).rejects.toEqual(trouble('STORE_UNAVAILABLE', String(wire.port)));
      await expect(graphStatus(store)).rejects.toEqual(trouble('STORE_UNAVAILABLE', String(wire.port)));
      await wire.mend();
      await expect(store.ready()).resolves.toBeUndefined();
      expect((await graphStatus(store)).counts.documents).toBe(1);
      await store.close();
      await wire.cut();
    }, WAIT);
  }
});

describe('a server that is not there', () => {
  it('is told in one sentence', async () => {
    await expect(openStore({ GRAPH_URL: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'p' })).rejects.toEqual(trouble('STORE_UNAVAILABLE', 'bolt://127.0.0.1:1'));
  }, WAIT);
});

describe('the folder of an embedded graph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-trouble-'));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  const open = (path: string) => openStore({ GRAPH_URL: `embedded:${path}` });

  it('is made where it is not there', async () => {
    const store = await open(join(folder, 'a', 'b', 'c'));
    expect((await graphStatus(store)).counts.documents).toBe(0);
    await store.close();
  });

  it('is for one at a time', async () => {
    const store = await open(join(folder, 'one'));
    await expect(open(join(folder, 'one'))).rejects.toEqual(trouble('STORE_LOCKED', join(folder, 'one')));
    await store.close();
    await (await open(join(folder, 'one'))).close();
  });

  it('cannot be a file', async () => {
    writeFileSync(join(folder, 'file'), 'x');
    await expect(open(join(folder, 'file'))).rejects.toEqual(trouble('BAD_GRAPH_URL', join(folder, 'file')));
    await expect(open(join(folder, 'file', 'below'))).rejects.toEqual(trouble('BAD_GRAPH_URL', join(folder, 'file', 'below')));
  });

  it('cannot hold something else under the name of the graph', async () => {
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'graph.grafeo'), 'no graph at all'.repeat(1000));
    await expect(open(join(folder, 'other'))).rejects.toEqual(trouble('STORE_FAILED', 'damaged'));
  });

  it('must be one that can be written', async () => {
    const closed = process.getuid?.() === 0 ? '/sys/zhengmai' : join(folder, 'closed');
    if (!closed.startsWith('/sys')) mkdirSync(closed, { mode: 0o500 });
    await expect(open(closed)).rejects.toEqual(trouble('STORE_FAILED', closed));
  });

  it.each([
    ['the commit could not be written: No space left on device (os error 28)', 'STORE_FULL'],
    ['Disk quota exceeded (os error 122)', 'STORE_FULL'],
    ['File too large (os error 27)', 'STORE_FULL'],
    ['database file cannot be locked for reading: ./g', 'STORE_LOCKED'],
    ['Permission denied (os error 13)', 'STORE_FAILED'],
    ['something never seen before', 'STORE_FAILED'],
  ])('tells the engine\'s "%s" as %s', (said, code) => {
    const error = embeddedError('/srv/graph', new Error(said));
    expect(error).toMatchObject({ code, message: expect.stringContaining('/srv/graph') });
    expect(error.message).not.toContain(said);
  });
});

/** A wire to a server that can be cut and mended. */
async function wireTo(server: URL): Promise<{ port: number; cut: () => Promise<void>; mend: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  let listener: Server;
  const listen = (port: number) => new Promise<number>((resolve) => {
    listener = createServer((client) => {
      const upstream = connect(Number(server.port), server.hostname);
      for (const [socket, other] of [[client, upstream], [upstream, client]] as const) {
        sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => { sockets.delete(socket); other.destroy(); });
      }
      client.pipe(upstream).pipe(client);
    }).listen(port, '127.0.0.1', () => { resolve((listener.address() as { port: number }).port); });
  });
  const port = await listen(0);
  return {
    port,
    cut: () => new Promise((resolve) => {
      listener.close(() => { resolve(); });
      for (const socket of sockets) socket.destroy();
    }),
    mend: async () => { await listen(port); },
  };
}
