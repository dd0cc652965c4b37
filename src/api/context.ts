import type { GraphStore } from '../graph/store.js';
import { createLoaders, type Loaders } from './loaders.js';
import { NestedLists } from './paging/nested-lists.js';

/** What the resolvers of one request share. */
export interface ApiContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly nested: NestedLists;
}

export function createContext(store: GraphStore): ApiContext {
  return { store, loaders: createLoaders(store), nested: new NestedLists() };
}
