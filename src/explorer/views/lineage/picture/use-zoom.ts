import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

import type { LineageLayout, Point } from '../layout/draw-rows.js';
import type { PictureMeasures } from './measures.js';

const SCALES: [number, number] = [0.15, 3];
/** A picture is not made smaller than this by itself; it is panned instead. */
const SMALLEST_FIT = 0.62;
const PADDING = 20;

interface ZoomParts {
  readonly svg: { readonly current: SVGSVGElement | null };
  readonly whole: { readonly current: SVGGElement | null };
  /** Called for every movement, outside of rendering. */
  readonly moved: (transform: ZoomTransform) => void;
}

export interface ZoomControls {
  readonly by: (factor: number) => void;
  readonly fit: () => void;
  /** Brings a card into sight, where it is not. */
  readonly show: (card: Point) => void;
}

/** What the picture is of: another subject is fitted anew, the same one stays where the reader has it. */
interface ZoomSubject {
  readonly key: string;
  readonly layout: LineageLayout;
  readonly measures: PictureMeasures;
  /** A card that keeps its place on the screen when the picture grows. */
  readonly anchor: string;
}

type Zoom = ZoomBehavior<SVGSVGElement, unknown>;
type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

export function useZoom({ svg, whole, moved }: ZoomParts, subject: ZoomSubject): ZoomControls {
  const behaviour = useRef<Zoom>();
  const touched = useRef(false);
  const on = useCallback((act: (zoomed: Svg, zooming: Zoom) => void) => {
    if (svg.current && behaviour.current) act(select(svg.current), behaviour.current);
  }, [svg]);
  useLayoutEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    behaviour.current = createZoom((transform, byHand) => {
      touched.current ||= byHand;
      whole.current?.setAttribute('transform', transform.toString());
      moved(transform);
    });
    select(element).call(behaviour.current).on('dblclick.zoom', null);
    const stopWheel = panByWheel(element, behaviour.current, touched);
    return () => {
      stopWheel();
      select(element).on('.zoom', null);
    };
  }, [svg, whole, moved]);
  useStanding(on, subject, touched);
  useRefit(on, subject, svg, touched);
  return {
    by: (factor) => {
      touched.current = true;
      on((zoomed, zooming) => { zooming.scaleBy(zoomed, factor); });
    },
    fit: () => {
      touched.current = false;
      on((zoomed, zooming) => { zooming.transform(zoomed, fitted(zoomed, subject)); });
    },
    show: (card) => { on((zoomed, zooming) => { bringIntoSight(zoomed, zooming, card, subject.measures); }); },
  };
}

function createZoom(moved: (transform: ZoomTransform, byHand: boolean) => void): Zoom {
  return zoom<SVGSVGElement, unknown>()
    .scaleExtent(SCALES)
    .constrain(constrained)
    .filter((event: Event) => {
      if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
      if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1 || window.innerWidth >= 640;
      return (event as MouseEvent).button === 0;
    })
    .on('zoom', (event: { readonly transform: ZoomTransform; readonly sourceEvent: unknown }) => { moved(event.transform, Boolean(event.sourceEvent)); });
}

type Bounds = readonly [readonly [number, number], readonly [number, number]];

/** A picture larger than its frame covers it; a smaller one stays within it. */
function constrained(transform: ZoomTransform, frame: Bounds, picture: Bounds): ZoomTransform {
  const [[x0, y0], [x1, y1]] = picture;
  const dx = away(transform.applyX(x0), transform.applyX(x1), frame[0][0], frame[1][0]);
  const dy = away(transform.applyY(y0), transform.applyY(y1), frame[0][1], frame[1][1]);
  return dx === 0 && dy === 0 ? transform : transform.translate(dx / transform.k, dy / transform.k);
}

function away(start: number, end: number, low: number, high: number): number {
  const [least, most] = end - start > high - low ? [high - (end - start), low] : [low, high - (end - start)];
  return Math.max(least, Math.min(most, start)) - start;
}

/** The wheel moves the picture as far as there is any, then the page: a picture is no trap. With Ctrl or ⌘ it zooms. */
function panByWheel(element: SVGSVGElement, zooming: Zoom, touched: Touched): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const before = zoomTransform(element);
    const [[left, top], [right, bottom]] = zooming.translateExtent();
    const dx = (right - left) * before.k > element.clientWidth ? -event.deltaX : 0;
    const dy = (bottom - top) * before.k > element.clientHeight ? -event.deltaY : 0;
    zooming.translateBy(select(element), dx / before.k, dy / before.k);
    const after = zoomTransform(element);
    if (Math.abs(after.x - before.x) + Math.abs(after.y - before.y) < 0.5) return;
    touched.current = true;
    event.preventDefault();
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => { element.removeEventListener('wheel', onWheel); };
}

/** Whether the reader has moved the picture. */
interface Touched {
  current: boolean;
}

type On = (act: (zoomed: Svg, zooming: Zoom) => void) => void;

/** Where the picture stands after it was drawn anew. */
function useStanding(on: On, subject: ZoomSubject, touched: Touched): void {
  const before = useRef<ZoomSubject>();
  useLayoutEffect(() => {
    on((zoomed, zooming) => {
      const earlier = before.current;
      before.current = subject;
      const { left, top, width, height } = subject.layout;
      zooming.translateExtent([[left - subject.measures.gutter - PADDING, top - subject.measures.top], [left + width + PADDING, top + height + PADDING]]);
      touched.current = earlier?.key === subject.key;
      if (!touched.current || !earlier) zooming.transform(zoomed, fitted(zoomed, subject));
      else zooming.transform(zoomed, kept(zoomed, zooming, earlier, subject));
    });
  }, [on, subject, touched]);
}

/** Longer than a double click, in milliseconds: what is clicked must not move away under the second one. */
const REFIT_AFTER = 450;

/** Fits the picture anew when its frame becomes wider or narrower (something opens beside it), unless the reader has moved it. */
function useRefit(on: On, subject: ZoomSubject, svg: ZoomParts['svg'], touched: Touched): void {
  const now = useRef(subject);
  now.current = subject;
  useLayoutEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    let width = element.clientWidth;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      clearTimeout(timer);
      timer = setTimeout(() => { if (!touched.current) on((zoomed, zooming) => { zooming.transform(zoomed, fitted(zoomed, now.current)); }); }, REFIT_AFTER);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [on, svg, touched]);
}

/** The movement that leaves the anchor where it was on the screen, as far as the picture still stands in its frame. */
function kept(zoomed: Svg, zooming: Zoom, before: ZoomSubject, after: ZoomSubject): ZoomTransform {
  const frame = zoomed.node();
  if (!frame) return zoomIdentity;
  const [old, now] = [before, after].map(({ layout }) => layout.cards.find(({ id }) => id === after.anchor));
  const transform = zoomTransform(frame);
  const moved = old && now ? transform.translate(old.x - now.x, old.y - now.y) : transform;
  return constrained(moved, [[0, 0], [frame.clientWidth, frame.clientHeight]], zooming.translateExtent());
}

/** The whole width where it stays legible, else the part round the anchor. */
function fitted(zoomed: Svg, { layout, measures, anchor }: ZoomSubject): ZoomTransform {
  const { clientWidth, clientHeight } = zoomed.node() ?? { clientWidth: 0, clientHeight: 0 };
  const beside = besideOf(measures);
  const room = clientWidth - measures.gutter - beside;
  const tall = clientHeight - measures.top - PADDING;
  const scale = scaleFor(layout.width, room, measures);
  const card = layout.cards.find(({ id }) => id === anchor) ?? { x: 0, y: 0 };
  const x = standing(room, layout.left * scale, layout.width * scale, (card.x + measures.card.width / 2) * scale);
  const y = measures.narrow ? -layout.top * scale : standing(tall, layout.top * scale, layout.height * scale, (card.y + measures.card.height / 2) * scale, 0);
  return zoomIdentity.translate(measures.gutter + beside / 2 + x, measures.top + y).scale(scale);
}

function besideOf({ narrow }: PictureMeasures): number {
  return narrow ? 4 : PADDING;
}

function scaleFor(width: number, room: number, { narrow }: PictureMeasures): number {
  return Math.max(narrow ? 0.5 : SMALLEST_FIT, Math.min(1, room / Math.max(1, width)));
}

/** Where a picture of some length begins in a room: in its middle, or so that the anchor is in the middle and no room is wasted. */
function standing(room: number, start: number, length: number, anchor: number, share = 0.5): number {
  if (length <= room) return (room - length) * share - start;
  return Math.max(room - length - start, Math.min(-start, room / 2 - anchor));
}

function bringIntoSight(zoomed: Svg, zooming: Zoom, card: Point, { gutter, card: { width, height } }: PictureMeasures): void {
  const node = zoomed.node();
  if (!node) return;
  const { x, y, k } = zoomTransform(node);
  const dx = outside(card.x * k + x, width * k, gutter, node.clientWidth);
  const dy = outside(card.y * k + y, height * k, 0, node.clientHeight);
  if (dx !== 0 || dy !== 0) zooming.translateBy(zoomed, dx / k, dy / k);
}

/** How far something must move to stand between two bounds. */
function outside(start: number, length: number, low: number, high: number): number {
  if (start < low + 8) return low + 8 - start;
  return start + length > high - 8 ? high - 8 - start - length : 0;
}

/** Height of the frame for a picture, in pixels: the whole of it on a phone, where the page scrolls; else at most most of the window. */
export function frameHeight({ layout, measures }: Pick<ZoomSubject, 'layout' | 'measures'>, windowHeight: number): number {
  const scale = scaleFor(layout.width, measures.room - besideOf(measures), measures);
  const wanted = layout.height * scale + measures.top + PADDING + 12;
  return Math.round(measures.narrow ? wanted : Math.max(260, Math.min(wanted, Math.max(460, windowHeight * 0.8))));
}
