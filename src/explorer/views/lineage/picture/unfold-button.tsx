import { useWords } from '../../../language/language.js';
import type { Work } from '../lineage-graph.js';
import type { UnfoldedWay } from '../lineage-state.js';
import { lineageWords, type LineageWords } from '../lineage-words.js';
import type { PictureMeasures } from './measures.js';
import type { Side } from './work-card.js';

interface UnfoldButtonProps {
  readonly way: UnfoldedWay;
  readonly side: Side;
  readonly work: Work;
  readonly measures: PictureMeasures;
  readonly direction: 'down' | 'right';
  readonly isCurrent: boolean;
  readonly toggle: (id: string, way: UnfoldedWay) => void;
}

/** “+N” at the edge of a card: how many works of that side are outside the picture; a click brings them in, and takes them out again. */
export function UnfoldButton({ way, side, work, measures: { card }, direction, isCurrent, toggle }: UnfoldButtonProps) {
  const words = useWords(lineageWords);
  if (side.hidden === 0 && !side.folds) return null;
  const text = side.folds ? '−' : `+${String(side.hidden)}`;
  const width = 14 + text.length * 7;
  const [x, y] = direction === 'down' ? [card.width - width - 8, way === 'up' ? -9 : card.height - 7] : [way === 'up' ? -width / 2 : card.width - width / 2, way === 'up' ? -7 : card.height - 11];
  return (
    <g class="lineage-unfold" transform={`translate(${String(x)} ${String(y)})`}>
      <g class="lineage-unfold-button" role="button" tabindex={isCurrent ? 0 : -1} aria-label={labelOf(way, side, words)} data-unfold={way} onClick={() => { toggle(work.id, way); }}>
        <title>{labelOf(way, side, words)}</title>
        <rect class="lineage-unfold-hit" x={-6} y={-6} width={width + 12} height={30} />
        <rect class="lineage-unfold-face" width={width} height={18} rx={9} />
      </g>
      <text x={width / 2} y={13} aria-hidden="true">{text}</text>
    </g>
  );
}

function labelOf(way: UnfoldedWay, { hidden, folds }: Side, words: LineageWords): string {
  if (folds) return way === 'up' ? words.foldUp : words.foldDown;
  return way === 'up' ? words.unfoldUp(hidden) : words.unfoldDown(hidden);
}
