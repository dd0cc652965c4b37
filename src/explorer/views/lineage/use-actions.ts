import { useClient } from '@urql/preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';

import { routes, withQuery } from '../../routes.js';
import type { Line } from './lineage-graph.js';
import { unfoldedText, type LineageAddress, type LineageState } from './lineage-state.js';
import { LineSentencesDocument } from './lineage.generated.js';
import type { CardActions } from './picture/work-card.js';

export interface LineageActions {
  readonly actions: Omit<CardActions, 'arrive'>;
  /** Shows the sentences that lines rest on. */
  readonly openLine: (lines: readonly Line[]) => void;
  /** Whether the sentences asked for last could not be read. */
  readonly failed: boolean;
}

/** What a click in the picture does: everything of it stands in the address. The functions stay the same, so that cards are not drawn anew. */
export function useActions(focus: string, state: LineageState, change: LineageAddress['change']): LineageActions {
  const [, navigate] = useLocation();
  const now = useRef({ state, change, focus });
  now.current = { state, change, focus };
  const { openLine, failed } = useSentences(now);
  const actions = useMemo(() => ({
    select: (id: string) => {
      const { state: { selected, line }, change: changeNow } = now.current;
      if (selected !== id || line !== undefined) changeNow({ node: id, line: undefined, fact: undefined });
    },
    focus: (id: string) => {
      const { state: { by, up, down }, focus: before } = now.current;
      if (id !== before) navigate(withQuery(routes.lineage(id), { by: by === 'year' ? by : undefined, up: up === 1 ? undefined : String(up), down: down === 1 ? undefined : String(down) }));
    },
    toggle: (id: string, way: 'up' | 'down') => {
      const { state: { unfolded }, change: changeNow } = now.current;
      const text = unfoldedText({ id, way });
      const open = unfolded.map(unfoldedText);
      changeNow({ open: open.includes(text) ? open.filter((each) => each !== text) : [...open, text] });
    },
  }), [navigate]);
  return { actions, openLine, failed };
}

interface Now {
  readonly current: { readonly change: LineageAddress['change'] };
}

function useSentences(now: Now): Pick<LineageActions, 'openLine' | 'failed'> {
  const client = useClient();
  const [failed, setFailed] = useState(false);
  const openLine = useCallback((lines: readonly Line[]) => {
    setFailed(false);
    client.query(LineSentencesDocument, { planIds: [...new Set(lines.map(({ citing }) => citing))], policyIds: [...new Set(lines.map(({ cited }) => cited))] }).toPromise().then(({ data }) => {
      const ids = data?.citations.nodes.map(({ id }) => id) ?? [];
      if (ids.length === 0) setFailed(true);
      else now.current.change({ fact: ids, line: lines.length === 1 ? lines[0]?.key : undefined, node: undefined });
    }, () => { setFailed(true); });
  }, [client, now]);
  return { openLine, failed };
}
