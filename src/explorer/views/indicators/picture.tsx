import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { useFacts } from '../../components/evidence/facts.js';
import { HEADING_LINE, LINE, panelsOf, type Panel, type TextBlock } from './drawing/panels.js';
import { Legend, legendOf } from './drawing/legend.js';
import type { Reach } from './drawing/value-marks.js';
import type { ComparisonState } from './comparison-state.js';
import type { Speech, StatedSeries, StatedValue } from './stated-values.js';
import { Readout, type Pointed } from './readout.js';

const LEGEND_GAP = 20;

export interface PictureProps {
  readonly series: readonly StatedSeries[];
  readonly state: ComparisonState;
  readonly speech: Speech;
}

/** The series as small multiples in one drawing, with a legend; each value opens its sentence. */
export function Picture({ series, state: { form, order }, speech }: PictureProps) {
  const [place, width] = useWidth();
  const [pointed, setPointed] = useState<Pointed>();
  const reach = useReach(setPointed);
  const panels = useMemo(() => (width === 0 ? [] : panelsOf(series, { width, state: { form, order }, speech, reach })), [series, width, form, order, speech, reach]);
  useEffect(() => { setPointed(undefined); }, [panels]);
  useOpenMarks(place, panels);
  return (
    <div class="indicators-picture" ref={place}>
      {panels.length > 0 && <Drawing panels={panels} series={series} speech={speech} />}
      {pointed && <Readout pointed={pointed} within={width} speech={speech} series={series} />}
    </div>
  );
}

function Drawing({ panels, series, speech: { words } }: { readonly panels: readonly Panel[]; readonly series: readonly StatedSeries[]; readonly speech: Speech }) {
  const width = Math.max(...panels.map((panel) => panel.x + panel.width));
  const bottom = Math.max(...panels.map((panel) => panel.y + panel.height)) + LEGEND_GAP;
  const legend = legendOf(series, words, width);
  const height = Math.ceil(bottom + legend.height);
  const names = series.map(({ series: { metric } }) => metric.name).join('、');
  return (
    <svg class="indicators-drawing" role="group" aria-labelledby="indicators-picture-title" aria-describedby="indicators-picture-help" width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      <title id="indicators-picture-title">{words.pictureTitle(names)}</title>
      <desc id="indicators-picture-help">{words.pictureHelp}</desc>
      {panels.map((panel) => <DrawnPanel key={panel.key} panel={panel} />)}
      <g transform={`translate(0,${String(bottom)})`}><Legend entries={legend.entries} /></g>
    </svg>
  );
}

function DrawnPanel({ panel: { x, y, heading, facts, plot, plotY, notes } }: { readonly panel: Panel }) {
  const place = useRef<SVGGElement>(null);
  useLayoutEffect(() => { if (place.current) exchange(place.current, plot); }, [plot]);
  return (
    <g transform={`translate(${String(x)},${String(y)})`}>
      <Lines block={heading} step={HEADING_LINE} kind="heading" />
      <Lines block={facts} step={LINE} kind="facts" />
      <g ref={place} transform={`translate(0,${String(plotY)})`} />
      <Lines block={notes} step={LINE} kind="notes" />
    </g>
  );
}

/** Puts a drawing in the place of an earlier one; where the focus was on one of its points, it is on the same one again. */
function exchange(place: Element, plot: SVGElement): void {
  const focused = place.contains(document.activeElement) ? document.activeElement?.getAttribute('aria-label') : undefined;
  place.replaceChildren(plot);
  if (focused === undefined) return;
  [...plot.querySelectorAll<SVGElement>('.indicators-point')].find((point) => point.getAttribute('aria-label') === focused)?.focus({ preventScroll: true });
}

function Lines({ block: { lines, y }, step, kind }: { readonly block: TextBlock; readonly step: number; readonly kind: 'heading' | 'facts' | 'notes' }) {
  return <text class={`indicators-${kind}`} lang={kind === 'heading' ? 'zh-CN' : undefined}>{lines.map((line, i) => <tspan key={i} x={0} y={y + i * step}>{line}</tspan>)}</text>;
}

/** The width that the drawing may take, in pixels; zero until it is known. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => { setWidth(Math.floor(element.clientWidth)); };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  return [place, width] as const;
}

/** Makes points of the drawing answer to mouse, finger, keyboard and screen reader. It stays the same function, so that nothing is drawn anew. */
function useReach(point: (pointed: Pointed | undefined) => void): Reach {
  const { openFact } = useFacts();
  const open = useRef(openFact);
  open.current = openFact;
  return useMemo<Reach>(() => (element, value) => {
    const show = () => { point({ element, value }); };
    const hide = () => { point(undefined); };
    const act = () => { open.current(value.point.indicator.id); };
    const listeners = { click: act, pointerenter: show, pointerleave: hide, focus: show, blur: hide };
    for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener);
    element.addEventListener('keydown', (event) => { if (opens(event)) act(); });
    name(element, value);
  }, [point]);
}

function opens(event: KeyboardEvent): boolean {
  const isMeant = event.key === 'Enter' || event.key === ' ';
  if (isMeant) event.preventDefault();
  return isMeant;
}

function name(element: SVGElement, value: StatedValue): void {
  const attributes = { class: 'indicators-point', role: 'button', tabindex: '0', 'aria-label': value.name, 'data-fact': value.point.indicator.id };
  for (const [attribute, text] of Object.entries(attributes)) element.setAttribute(attribute, text);
}

/** Rings the points whose sentences are shown; when they are closed the focus goes back to the point, which may have been drawn anew since it was left. */
function useOpenMarks(place: { readonly current: HTMLElement | null }, panels: readonly Panel[]): void {
  const { open } = useFacts();
  const before = useRef<readonly string[]>(open);
  useEffect(() => {
    const points = [...place.current?.querySelectorAll<SVGElement>('.indicators-point') ?? []];
    for (const point of points) point.setAttribute('aria-pressed', String(open.includes(point.dataset.fact ?? '')));
    const closed = before.current[0];
    if (open.length === 0 && closed !== undefined && document.activeElement === document.body) points.find((point) => point.dataset.fact === closed)?.focus({ preventScroll: true });
    before.current = open;
  }, [open, panels, place]);
}
