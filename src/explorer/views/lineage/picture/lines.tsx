import { useMemo } from 'preact/hooks';

import { useWords } from '../../../language/language.js';
import { terms } from '../../../language/terms.js';
import type { Line, Work } from '../lineage-graph.js';
import { lineageWords } from '../lineage-words.js';
import type { DrawnLine, DrawnTrunk } from './drawn-lines.js';

/** Lines of one card that are stops of the Tab key, at most; all of them stand in the details and in the table. */
const STOPS = 60;

export interface LinesProps {
  readonly drawn: readonly DrawnLine[];
  readonly trunks: readonly DrawnTrunk[];
  /** Shows the sentences behind lines: one line, or all that run together where the reader clicked. */
  readonly open: (lines: readonly Line[]) => void;
}

/** All lines, each with a wide invisible one beneath that takes the click; what several share is drawn once. */
export function Lines({ drawn, trunks, open }: LinesProps) {
  return useMemo(() => (
    <g class="lineage-lines" aria-hidden="true">
      {trunks.map(({ path, lines, relation }) => (
        <g key={path} class={`lineage-line relation-${relation}`} data-trunk={lines.length} onClick={() => { open(lines); }}>
          <path class="lineage-line-hit" d={path} />
          <path class="lineage-line-ink" d={path} />
        </g>
      ))}
      {drawn.map(({ line, own, arrow, relation }) => (
        <g key={line.key} class={`lineage-line relation-${relation}`} data-line={line.key} onClick={() => { open([line]); }}>
          <path class="lineage-line-hit" d={own} />
          <path class="lineage-line-ink" d={own} />
          {arrow !== undefined && <path class="lineage-line-arrow" d={arrow} />}
        </g>
      ))}
    </g>
  ), [drawn, trunks, open]);
}

interface ActiveLinesProps extends Pick<LinesProps, 'drawn' | 'open'> {
  readonly works: ReadonlyMap<string, Work>;
  /** The line whose sentences are shown. */
  readonly chosen: string | undefined;
  /** Whether the lines of the card are to stand out: something is chosen. */
  readonly shown: boolean;
}

/** The lines of the card that the keyboard is at, and the chosen one, over the others: stops of the Tab key. */
export function ActiveLines({ drawn, open, works, chosen, shown }: ActiveLinesProps) {
  const words = useWords(lineageWords);
  const { relation: names } = useWords(terms);
  const title = (id: string): string => works.get(id)?.title ?? '';
  const inks = useMemo(() => (shown ? inksOf(drawn) : []), [shown, drawn]);
  return (
    <g class="lineage-active">
      {inks.map(([relation, path]) => <g key={relation} class={`lineage-line relation-${relation}`} aria-hidden="true"><path class="lineage-line-ink is-active" d={path} /></g>)}
      {drawn.slice(0, STOPS).map(({ line, own, pieces, relation }) => (
        <g
          key={line.key} class={`lineage-line relation-${relation}${line.key === chosen ? ' is-chosen' : ''}`} data-line={line.key} role="button" tabindex={0}
          aria-pressed={line.key === chosen} onClick={() => { open([line]); }}
          aria-label={words.line(title(line.citing), line.relations.map((each) => names[each]).join(words.listed), title(line.cited), line.count)}
        >
          <path class="lineage-line-hit" d={own} />
          <path class="lineage-line-ink is-accent" d={pieces.join('')} />
        </g>
      ))}
    </g>
  );
}

/** One path for each relation, every piece once. */
function inksOf(drawn: readonly DrawnLine[]): readonly (readonly [string, string])[] {
  const inks = new Map<string, Set<string>>();
  for (const { relation, pieces } of drawn) {
    const ink = inks.get(relation) ?? new Set<string>();
    inks.set(relation, ink);
    for (const piece of pieces) ink.add(piece);
  }
  return [...inks].map(([relation, pieces]) => [relation, [...pieces].join('')] as const);
}
