import { graphStatus, type GraphStatus } from '../graph/graph-status.js';
import { ExitCode } from './exit-code.js';
import { print } from './standard-output.js';
import { withStore, type StoreOptions } from './with-store.js';

export interface StatusOptions extends StoreOptions {
  readonly format: 'text' | 'json';
}

/** Prints how much is in the graph, and which documents. */
export async function statusCommand({ graph, format }: StatusOptions): Promise<ExitCode> {
  const status = await withStore(graph, async (store) => ({ store: store.kind, ...await graphStatus(store) }));
  await print([format === 'json' ? `${JSON.stringify(status)}\n` : statusText(status)]);
  return ExitCode.done;
}

function statusText({ store, counts, documents }: GraphStatus & { readonly store: string }): string {
  const width = Math.max(...Object.values(counts).map((count) => String(count).length));
  return [
    `store: ${store}`,
    ...Object.entries(counts).map(([name, count]) => `${String(count).padStart(width)} ${name}`),
    '',
    ...documents.map((document) => [document.documentNumber ?? '(no number)', document.title, document.sourcePath].join('\t')),
  ].join('\n').trimEnd() + '\n';
}
