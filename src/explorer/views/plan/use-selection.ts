import { useCallback, useMemo, useState } from 'preact/hooks';

import { useUrlState } from '../../url-state.js';

/** What is chosen, as the address has it: facts by their global ids, a heading by its place in the outline, or a diagnostic of the reading by its place among them. */
export interface Selection {
  readonly ids: readonly string[];
  readonly heading: number | undefined;
  readonly said: number | undefined;
  /** Grows each time that something is chosen, the same again included: then it is brought into sight again. */
  readonly asked: number;
  readonly select: (id: string, options?: { readonly replace?: boolean }) => void;
  readonly selectHeading: (index: number) => void;
  readonly selectSaid: (index: number) => void;
  readonly clear: () => void;
}

export function useSelection(): Selection {
  const { all, one, change } = useUrlState();
  const [asked, setAsked] = useState(0);
  const joined = all('fact').join(' ');
  const at = one('at');
  const said = one('said');
  const select = useCallback((id: string, options = {}) => {
    // What is chosen is shown in the text, also where measures and text take turns.
    change({ fact: id, at: undefined, said: undefined, as: undefined }, options);
    setAsked((before) => before + 1);
  }, [change]);
  const selectHeading = useCallback((index: number) => {
    change({ fact: undefined, at: String(index), said: undefined, as: undefined });
    setAsked((before) => before + 1);
  }, [change]);
  const selectSaid = useCallback((index: number) => {
    change({ fact: undefined, at: undefined, said: String(index), as: undefined });
    setAsked((before) => before + 1);
  }, [change]);
  const clear = useCallback(() => { change({ fact: undefined, at: undefined, said: undefined, evidence: undefined }); }, [change]);
  return useMemo(() => ({
    ids: joined === '' ? [] : joined.split(' '),
    heading: indexIn(at), said: indexIn(said),
    asked, select, selectHeading, selectSaid, clear,
  }), [joined, at, said, asked, select, selectHeading, selectSaid, clear]);
}

function indexIn(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,6}$/.test(written) ? Number(written) : undefined;
}
