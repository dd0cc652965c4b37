import { useCallback, useMemo } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';

/** A change of the query string: a text or several, or undefined to take the parameter away. */
export type UrlChange = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface UrlState {
  /** The value of a parameter. */
  readonly one: (name: string) => string | undefined;
  /** All values of a parameter, in their order. */
  readonly all: (name: string) => readonly string[];
  /** Changes some parameters and leaves the others. A step of its own in the history, unless `replace` (typing, dragging). */
  readonly change: (change: UrlChange, options?: { readonly replace?: boolean }) => void;
}

function changed(before: URLSearchParams, change: UrlChange): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(change)) {
    after.delete(name);
    for (const each of typeof value === 'string' ? [value] : value ?? []) after.append(name, each);
  }
  return after;
}

/** The query string as the state of a view: shared, reloaded and gone back to. */
export function useUrlState(): UrlState {
  const [parameters, setParameters] = useSearchParams();
  const change = useCallback((wanted: UrlChange, { replace = false } = {}) => {
    setParameters((before) => changed(before, wanted), { replace });
  }, [setParameters]);
  return useMemo(() => ({
    one: (name) => parameters.get(name) ?? undefined,
    all: (name) => parameters.getAll(name),
    change,
  }), [parameters, change]);
}
