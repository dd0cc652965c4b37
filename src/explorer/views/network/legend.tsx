import { useWords } from '../../language/language.js';
import { textWidth } from './labels.js';
import { kinds } from './network-graph.js';
import { networkWords } from './network-words.js';

const LINE = 22;
/** Below this width the entries stand under each other. */
const NARROW = 560;

/** How much room the legend takes under the drawing, in pixels. */
export function legendHeight(width: number): number {
  return width < NARROW ? 3 * LINE + 8 : LINE + 8;
}

/** Where the text of an entry begins, and how far the next entry stands off, in pixels. */
const [TEXT, APART] = [42, 28];

/** Where each entry stands: in a line, or under each other. */
function placesOf(texts: readonly string[], narrow: boolean): readonly (readonly [number, number])[] {
  let x = 0;
  return texts.map((text, i) => {
    const place = [narrow ? 0 : x, (narrow ? i * LINE : 0) + LINE / 2 + 4] as const;
    x += TEXT + textWidth(text) * 1.1 + APART;
    return place;
  });
}

/** What the lines mean; it is part of the drawing, so that it goes along when the picture is taken away. */
export function Legend({ width, y }: { readonly width: number; readonly y: number }) {
  const words = useWords(networkWords);
  const places = placesOf(kinds.map((kind) => words.legend[kind]), width < NARROW);
  return (
    <g class="network-legend" transform={`translate(0 ${String(y)})`}>
      <rect class="network-legend-paper" width={width} height={legendHeight(width)} />
      {kinds.map((kind, i) => (
        <g key={kind} transform={`translate(${(places[i] ?? []).join(' ')})`}>
          <line class={`network-line kind-${kind}`} x1={0} x2={34} y1={0} y2={0} stroke-width={2.5} />
          {kind === 'LEAD_SUPPORT' && <polygon class="network-head kind-LEAD_SUPPORT" points="34,0 26,-3.5 26,3.5" />}
          <text x={TEXT} y={0} dominant-baseline="central">{words.legend[kind]}</text>
        </g>
      ))}
    </g>
  );
}
