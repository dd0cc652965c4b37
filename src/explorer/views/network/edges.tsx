import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import type { Point } from './layout.js';
import { joins, strandsOf, touches, type NetworkEdge, type Strand } from './network-graph.js';
import { networkWords } from './network-words.js';
import type { Selection } from './use-network.js';

/** Room between the lines of one edge, in pixels. */
const BETWEEN = 1.5;
/** Length of an arrow's head, in pixels. */
const HEAD = 7;

interface EdgesProps {
  readonly edges: readonly NetworkEdge[];
  readonly placeOf: (id: string) => Point;
  readonly radiusOf: (id: string) => number;
  readonly selection: Selection;
}

/** Width of a line in pixels, by the tasks that it stands for. */
export function widthOf(tasks: number): number {
  return Math.min(9, 1.2 * Math.sqrt(tasks));
}

/** An edge as it is drawn. */
interface DrawnEdge {
  readonly edge: NetworkEdge;
  readonly strands: readonly Strand[];
  readonly ends: Ends;
  /** Of all its lines and the room between them, in pixels. */
  readonly thickness: number;
}

/**
 * The lines between bodies; those with many tasks lie below, so that thin ones can be reached. A click beside a line reaches it too, unless it is on
 * another one. What they show is told by the lists beside the picture.
 */
export function Edges({ edges, placeOf, radiusOf, selection }: EdgesProps) {
  const drawn = edges.map((edge): DrawnEdge => {
    const strands = strandsOf(edge);
    const { source: { id: source }, target: { id: target } } = edge;
    return {
      edge, strands, ends: trimmed(placeOf(source), placeOf(target), radiusOf(source), radiusOf(target)),
      thickness: strands.reduce((sum, strand) => sum + widthOf(strand.taskCount), 0) + BETWEEN * (strands.length - 1),
    };
  });
  return (
    <g aria-hidden="true">
      {drawn.map((each) => <Reach key={keyOf(each)} drawn={each} width={Math.max(10, each.thickness + 4)} choose={selection.choosePair} />)}
      {drawn.map((each) => <Edge key={keyOf(each)} drawn={each} selection={selection} />)}
    </g>
  );
}

function keyOf({ edge: { source, target } }: DrawnEdge): string {
  return `${source.id} ${target.id}`;
}

/** Where a click reaches an edge. */
function Reach({ drawn: { edge: { source, target }, ends }, width, choose }: { readonly drawn: DrawnEdge; readonly width: number; readonly choose: Selection['choosePair'] }) {
  return <line class="network-reach" x1={ends.from.x} y1={ends.from.y} x2={ends.to.x} y2={ends.to.y} stroke-width={width} onClick={() => { choose(source.id, target.id); }} />;
}

function Edge({ drawn, selection }: { readonly drawn: DrawnEdge; readonly selection: Selection }) {
  const words = useWords(networkWords);
  const { number } = useFormats();
  const { edge, strands, ends, thickness } = drawn;
  const { source, target, taskCount } = edge;
  let offset = -thickness / 2;
  return (
    <g class={classOf(edge, selection)}>
      <title>{words.edgeTitle(source.name, target.name, number(taskCount))}</title>
      {strands.map((strand) => {
        const width = widthOf(strand.taskCount);
        const at = offset + width / 2;
        offset += width + BETWEEN;
        return <Line key={strand.kind} strand={strand} ends={moved(ends, at)} width={width} />;
      })}
      <Reach drawn={drawn} width={thickness} choose={selection.choosePair} />
    </g>
  );
}

function classOf(edge: NetworkEdge, { focus, pair }: Selection): string {
  if (pair) return joins(edge, pair) ? 'network-edge network-chosen' : 'network-edge network-dim';
  if (focus === undefined) return 'network-edge';
  return touches(edge, focus) ? 'network-edge network-lit' : 'network-edge network-dim';
}

interface Ends {
  readonly from: Point;
  readonly to: Point;
}

/** From rim to rim. */
function trimmed(a: Point, b: Point, radiusA: number, radiusB: number): Ends {
  const { x, y, length } = direction({ from: a, to: b });
  const [start, end] = [Math.min(radiusA, length / 2), Math.min(radiusB, length / 2)];
  return { from: { x: a.x + x * start, y: a.y + y * start }, to: { x: b.x - x * end, y: b.y - y * end } };
}

function direction({ from, to }: Ends) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length, length };
}

/** Beside itself by so many pixels. */
function moved(ends: Ends, by: number): Ends {
  const { x, y } = direction(ends);
  const move = (point: Point) => ({ x: point.x - y * by, y: point.y + x * by });
  return { from: move(ends.from), to: move(ends.to) };
}

/** One line of an edge; where one leads and the other supports, an arrow goes from the one that leads. */
function Line({ strand: { kind, sourceLeads, targetLeads }, ends, width }: { readonly strand: Strand; readonly ends: Ends; readonly width: number }) {
  return (
    <>
      <line class={`network-line kind-${kind}`} x1={ends.from.x} y1={ends.from.y} x2={ends.to.x} y2={ends.to.y} stroke-width={width} />
      {sourceLeads && <Head tip={ends.to} from={ends.from} width={width} />}
      {targetLeads && <Head tip={ends.from} from={ends.to} width={width} />}
    </>
  );
}

function Head({ tip, from, width }: { readonly tip: Point; readonly from: Point; readonly width: number }) {
  const { x, y } = direction({ from, to: tip });
  const half = Math.max(3, width);
  const base = { x: tip.x - x * HEAD, y: tip.y - y * HEAD };
  const points = [[tip.x, tip.y], [base.x - y * half, base.y + x * half], [base.x + y * half, base.y - x * half]];
  return <polygon class="network-head kind-LEAD_SUPPORT" points={points.map((point) => point.map((value) => value.toFixed(1)).join(',')).join(' ')} />;
}
