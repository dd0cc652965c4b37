import { useMemo } from 'preact/hooks';

import { useWords } from '../../../language/language.js';
import { terms } from '../../../language/terms.js';
import type { PlacedLine } from '../layout/draw-rows.js';
import { lineKey, type Line, type Work } from '../lineage-graph.js';
import { lineageWords } from '../lineage-words.js';
import { arrowOf, pathOf } from './line-path.js';

/** A line with its place. */
export interface DrawnLine {
  readonly line: Line;
  readonly path: string;
  readonly arrow: string | undefined;
}

export function drawnLines(lines: readonly Line[], places: readonly PlacedLine[], direction: 'down' | 'right'): readonly DrawnLine[] {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  return places.flatMap((place) => {
    const line = byKey.get(lineKey(place.citing, place.cited));
    return line ? [{ line, path: pathOf(place, direction), arrow: place.against ? arrowOf(place, direction) : undefined }] : [];
  });
}

export interface LinesProps {
  readonly drawn: readonly DrawnLine[];
  readonly open: (line: Line) => void;
}

/** All lines, each with a wide invisible one beneath that takes the click. The weakest are drawn first. */
export function Lines({ drawn, open }: LinesProps) {
  return useMemo(() => (
    <g class="lineage-lines" aria-hidden="true">
      {[...drawn].reverse().map((each) => (
        <g key={each.line.key} class={`lineage-line relation-${each.line.relations[0] ?? 'MENTIONS'}`} data-line={each.line.key} onClick={() => { open(each.line); }}>
          <path class="lineage-line-hit" d={each.path} />
          <path class="lineage-line-ink" d={each.path} />
          {each.arrow !== undefined && <path class="lineage-line-arrow" d={each.arrow} />}
        </g>
      ))}
    </g>
  ), [drawn, open]);
}

export interface ActiveLinesProps extends LinesProps {
  readonly works: ReadonlyMap<string, Work>;
  /** The line whose sentences are shown. */
  readonly chosen: string | undefined;
}

/** The lines of the card that the keyboard is at, and the chosen one, over the others: stops of the Tab key. */
export function ActiveLines({ drawn, open, works, chosen }: ActiveLinesProps) {
  const words = useWords(lineageWords);
  const { relation } = useWords(terms);
  const title = (id: string): string => works.get(id)?.title ?? '';
  return (
    <g class="lineage-active">
      {drawn.map(({ line, path, arrow }) => (
        <g
          key={line.key} class={`lineage-line relation-${line.relations[0] ?? 'MENTIONS'}${line.key === chosen ? ' is-chosen' : ''}`} data-line={line.key} role="button" tabindex={0}
          aria-pressed={line.key === chosen} onClick={() => { open(line); }}
          aria-label={words.line(title(line.citing), line.relations.map((each) => relation[each]).join('、'), title(line.cited), line.count)}
        >
          <path class="lineage-line-hit" d={path} />
          <path class="lineage-line-ink" d={path} />
          {arrow !== undefined && <path class="lineage-line-arrow" d={arrow} />}
        </g>
      ))}
    </g>
  );
}
