import { exportGraph } from '../graph/export-graph.js';
import { ExitCode } from './exit-code.js';
import { print } from './standard-output.js';
import { withStore, type StoreOptions } from './with-store.js';

/** Prints the whole graph, a node or relationship a line, sorted: the same bytes from either store. */
export async function exportCommand({ graph }: StoreOptions): Promise<ExitCode> {
  await withStore(graph, (store) => print(exportGraph(store)));
  return ExitCode.done;
}
