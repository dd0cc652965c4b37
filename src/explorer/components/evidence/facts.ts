import { useMemo } from 'preact/hooks';

import { useUrlState } from '../../url-state.js';

/** Facts whose evidence is shown at the side; they stand in the address, so that a sentence can be shared. */
export interface Facts {
  readonly open: readonly string[];
  /** Shows the evidence of facts, by global ids of citations, responsibilities, indicators or tasks. */
  readonly openFact: (...ids: readonly string[]) => void;
  readonly close: () => void;
}

const PARAMETER = 'fact';

export function useFacts(): Facts {
  const { all, change } = useUrlState();
  const ids = all(PARAMETER).join(' ');
  return useMemo(() => ({
    open: ids === '' ? [] : ids.split(' '),
    openFact: (...chosen) => { change({ [PARAMETER]: chosen }); },
    close: () => { change({ [PARAMETER]: undefined, evidence: undefined }); },
  }), [ids, change]);
}
