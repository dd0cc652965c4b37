import { useMemo } from 'preact/hooks';

import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { Edges } from './edges.js';
import { placeLabels } from './labels.js';
import { layoutOf, radiusOf, upright, type Layout, type Point } from './layout.js';
import { Legend, legendHeight } from './legend.js';
import { neighbourhood, type Network, type NetworkNode } from './network-graph.js';
import { networkWords } from './network-words.js';
import type { Selection } from './use-network.js';
import { useWidth } from './use-width.js';
import { useZoom, type Zooming } from './use-zoom.js';

/** Room round the outermost circles for their names, in pixels. */
const MARGIN = { x: 96, y: 32 };

interface NetworkPictureProps {
  readonly network: Network;
  readonly selection: Selection;
}

/** The bodies and their lines, drawn at rest. Circles, lines and names keep their size when it is zoomed: only the distances grow. */
export function NetworkPicture({ network, selection }: NetworkPictureProps) {
  const words = useWords(networkWords);
  const { number } = useFormats();
  const [place, width] = useWidth<HTMLDivElement>();
  const zooming = useZoom(network);
  const height = Math.round(Math.min(680, Math.max(400, width * 0.66)));
  return (
    <div class="network-picture" ref={place}>
      <svg ref={zooming.place} width={width} height={height + legendHeight(width)} role="group" aria-label={words.picture(number(network.nodes.length), number(network.edges.length))}
        onClick={(event) => { if (event.target === event.currentTarget) selection.clear(); }}>
        {width > 0 && <Drawing network={network} selection={selection} zooming={zooming} width={width} height={height} />}
      </svg>
      <ZoomButtons zooming={zooming} />
    </div>
  );
}

function ZoomButtons({ zooming }: { readonly zooming: Zooming }) {
  const words = useWords(networkWords);
  return (
    <div class="network-zoom no-print">
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => { zooming.zoomBy(1.5); }}>+</button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => { zooming.zoomBy(1 / 1.5); }}>−</button>
      <button type="button" onClick={zooming.fit}>{words.fit}</button>
    </div>
  );
}

interface DrawingProps extends NetworkPictureProps {
  readonly zooming: Zooming;
  readonly width: number;
  readonly height: number;
}

/** Brings the layout into the drawing, as a whole at first. A small network is not blown up. */
function fitting({ left, top, width, height }: Layout, room: Pick<DrawingProps, 'width' | 'height'>): { readonly scale: number; readonly toScreen: (at: Point) => Point } {
  const margin = Math.min(MARGIN.x, room.width * 0.16);
  const scale = Math.min(2.2, (room.width - 2 * margin) / Math.max(width, 1), (room.height - 2 * MARGIN.y) / Math.max(height, 1));
  return {
    scale,
    toScreen: ({ x, y }) => ({ x: room.width / 2 + (x - left - width / 2) * scale, y: room.height / 2 + (y - top - height / 2) * scale }),
  };
}

function Drawing({ network, selection, zooming: { transform }, width, height }: DrawingProps) {
  const { nodes, edges } = network;
  const resting = useMemo(() => layoutOf(nodes, edges), [network]);
  const layout = useMemo(() => (width < height ? upright(resting) : resting), [resting, width < height]);
  const { scale, toScreen } = useMemo(() => fitting(layout, { width, height }), [layout, width, height]);
  const shrink = Math.min(1, Math.max(0.5, scale * transform.k));
  const radius = ({ taskCount }: NetworkNode) => radiusOf(taskCount) * shrink;
  const lit = useMemo(() => litOf(network, selection), [network, selection]);
  const scaled = useMemo(() => new Map([...layout.places].map(([id, at]) => {
    const { x, y } = toScreen(at);
    return [id, { x: x * transform.k, y: y * transform.k }];
  })), [layout, toScreen, transform.k]);
  const placeOf = (id: string): Point => scaled.get(id) ?? { x: 0, y: 0 };
  const labels = useMemo(() => placeLabels(
    nodes.map((node) => ({ id: node.organization.id, text: node.organization.name, at: placeOf(node.organization.id), radius: radius(node) })), lit ?? new Set(), { width: width * transform.k, height: height * transform.k },
  ), [nodes, scaled, lit, shrink]);
  const radii = new Map(nodes.map((node) => [node.organization.id, radius(node)]));
  return (
    <g data-export="whole">
      <g transform={`translate(${String(transform.x)} ${String(transform.y)})`}>
        <Edges edges={edges} placeOf={placeOf} radiusOf={(id) => radii.get(id) ?? 0} selection={selection} />
        {nodes.map((node) => <Body key={node.organization.id} node={node} at={placeOf(node.organization.id)} radius={radius(node)} lit={lit} network={network} selection={selection} />)}
        {labels.map(({ id, text, x, y, anchor }) => (
          <text key={id} class={className('network-label', lit, id)} x={x} y={y} text-anchor={anchor} dominant-baseline="central" lang="zh-CN" aria-hidden="true">{text}</text>
        ))}
      </g>
      <Legend width={width} y={height} />
    </g>
  );
}

/** What stands out: the two of a pair, or a body with its neighbours; undefined where nothing is chosen. */
function litOf({ edges, nodes }: Network, { pair, focus }: Selection): ReadonlySet<string> | undefined {
  if (pair) return new Set(pair);
  return focus !== undefined && nodes.some(({ organization }) => organization.id === focus) ? neighbourhood(edges, focus) : undefined;
}

function className(name: string, lit: ReadonlySet<string> | undefined, id: string): string {
  return lit === undefined || lit.has(id) ? name : `${name} network-dim`;
}

interface BodyProps extends NetworkPictureProps {
  readonly node: NetworkNode;
  readonly at: Point;
  readonly radius: number;
  readonly lit: ReadonlySet<string> | undefined;
}

function Body({ node: { organization, taskCount }, at, radius, lit, network, selection }: BodyProps) {
  const words = useWords(networkWords);
  const { number } = useFormats();
  const chosen = selection.focus === organization.id;
  const label = words.nodeLabel(organization.name, number(taskCount), number(neighbourhood(network.edges, organization.id).size - 1));
  const choose = () => { if (chosen && !selection.pair) selection.clear(); else selection.chooseBody(organization.id); };
  return (
    <g role="button" tabindex={0} aria-pressed={chosen} aria-label={label} class={className(organization.isGroup ? 'network-body network-group' : 'network-body', lit, organization.id)}
      transform={`translate(${String(at.x)} ${String(at.y)})`} onClick={choose} onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}>
      <title>{label}</title>
      <circle r={Math.max(radius, 12)} class="network-reach" />
      <circle r={radius} class="network-circle" />
    </g>
  );
}
