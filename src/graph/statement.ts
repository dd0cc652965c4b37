import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageRoot } from '../package-root.js';

/** What a parameter or a column may hold; a question mark stands for a column that may be null. */
export type ValueType =
  | 'string' | 'string?' | 'integer' | 'integer?' | 'number' | 'number?' | 'boolean' | 'boolean?'
  | 'string[]' | 'integer[]' | 'number[]'
  /** A map of properties: for the few statements that write or print whole nodes. */
  | 'map'
  /** A list of maps, to be unwound. */
  | 'rows';

export type PropertyValue = string | number | boolean | null | readonly string[] | readonly number[];
export type PropertyMap = { readonly [key: string]: PropertyValue | PropertyMap };

interface TypeScriptOf {
  'string': string; 'string?': string | null; 'integer': number; 'integer?': number | null; 'number': number; 'number?': number | null;
  'boolean': boolean; 'boolean?': boolean | null; 'string[]': readonly string[]; 'integer[]': readonly number[]; 'number[]': readonly number[];
  'map': PropertyMap; 'rows': readonly PropertyMap[];
}

/** Names and types, as the head of a statement's file gives them. */
export type Shape = { readonly [name: string]: ValueType };
export type ValuesOf<S extends Shape> = { readonly [K in keyof S]: TypeScriptOf[S[K]] };

/** One file of cypher/: its text, what it takes and what a row of its answer holds. */
export interface Statement<P extends Shape = Shape, R extends Shape = Shape> {
  /** The file's path under cypher/, without `.cypher`: `read/documents-by-id`. */
  readonly name: string;
  readonly text: string;
  readonly params: P;
  readonly returns: R;
}

export type ParamsOf<S> = S extends Statement<infer P, Shape> ? ValuesOf<P> : never;
export type RowOf<S> = S extends Statement<Shape, infer R> ? ValuesOf<R> : never;

/** Pairs a file of cypher/ with the types of its parameters and columns; a test holds them equal to the head of the file. */
export function statement<const P extends Shape, const R extends Shape>(name: string, params: P, returns: R): Statement<P, R> {
  return { name, text: readFileSync(join(packageRoot, 'cypher', `${name}.cypher`), 'utf8'), params, returns };
}
