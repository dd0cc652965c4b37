import type { ZoomTransform } from 'd3-zoom';
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

import { useWords } from '../../../language/language.js';
import type { LineageLayout } from '../layout/draw-rows.js';
import type { Line, WorkGraph } from '../lineage-graph.js';
import { lineageWords } from '../lineage-words.js';
import type { LineageState } from '../lineage-state.js';
import { FixedHeadings, moveHeadings, StandingHeadings } from './band-headings.js';
import { drawnLines } from './drawn-lines.js';
import { ActiveLines, Lines } from './lines.js';
import type { PictureMeasures } from './measures.js';
import { nextCard } from './next-card.js';
import { useStandings } from './use-standings.js';
import { frameHeight, useZoom, type ZoomControls } from './use-zoom.js';
import { WorkCard, type CardActions } from './work-card.js';

interface LineagePictureProps {
  readonly focus: string;
  /** What is shown, after filtering. */
  readonly graph: WorkGraph;
  readonly layout: LineageLayout;
  readonly measures: PictureMeasures;
  readonly state: LineageState;
  /** The card that keeps its place on the screen when the picture grows. */
  readonly anchor: string;
  readonly actions: Omit<CardActions, 'arrive'>;
  readonly openLine: (lines: readonly Line[]) => void;
  /** What stands under the picture. */
  readonly children: ComponentChildren;
}

/** The lineage as a drawing. Movement and zoom are done to the drawing itself, past the rendering. */
export function LineagePicture(props: LineagePictureProps) {
  const { focus, graph, layout, measures, state: { by, line: chosen, selected }, openLine } = props;
  const direction = by === 'year' ? 'right' : 'down';
  const [svg, whole] = [useRef<SVGSVGElement>(null), useRef<SVGGElement>(null)];
  const [current, setCurrent] = useState(selected ?? focus);
  const at = graph.works.has(current) ? current : focus;
  const actions = useMemo(() => ({ ...props.actions, arrive: setCurrent }), [props.actions]);
  const { zoom, placeHeadings } = useMovement(props, svg, whole);
  const { drawn, trunks } = useMemo(() => drawnLines(graph.lines, layout.lines, direction), [graph, layout, direction]);
  const active = useMemo(() => drawn.filter(({ line }) => line.key === chosen || line.citing === at || line.cited === at), [drawn, chosen, at]);
  const standings = useStandings(props, at);
  const onKeyDown = useKeys(svg, layout, zoom);
  const words = useWords(lineageWords);
  return (
    <div class="lineage-frame">
      <svg
        class={`lineage-svg${selected !== undefined || chosen !== undefined ? ' has-active' : ''}`} ref={svg} role="group" height={frameHeight({ layout, measures }, window.innerHeight)} width="100%"
        aria-label={words.picture(graph.works.get(focus)?.title ?? '', graph.works.size, graph.lines.length)} onKeyDown={onKeyDown}
      >
        <g ref={whole} data-export="whole">
          <FixedHeadings layout={layout} by={by} measures={measures} />
          <Lines drawn={drawn} trunks={trunks} open={openLine} />
          <g class="lineage-cards">
            {layout.cards.map((place) => {
              const [work, standing] = [graph.works.get(place.id), standings(place.id)];
              return work && <WorkCard key={place.id} work={work} place={place} measures={measures} direction={direction} standing={standing} actions={actions} />;
            })}
          </g>
          <ActiveLines drawn={active} open={openLine} works={graph.works} chosen={chosen} shown={selected !== undefined || chosen !== undefined} />
        </g>
        <StandingHeadings layout={layout} by={by} measures={measures} place={placeHeadings} />
      </svg>
      <div class="lineage-foot">{props.children}<ZoomButtons zoom={zoom} /></div>
    </div>
  );
}

interface Ref<Element> {
  readonly current: Element | null;
}

function useMovement({ focus, layout, measures, anchor, state }: LineagePictureProps, svg: Ref<SVGSVGElement>, whole: Ref<SVGGElement>) {
  const standing = useRef<ZoomTransform>();
  const shown = useRef({ measures, by: state.by });
  shown.current = { measures, by: state.by };
  const placeHeadings = useCallback(() => {
    if (svg.current && standing.current) moveHeadings(svg.current, standing.current, shown.current.measures, shown.current.by);
  }, [svg]);
  const moved = useCallback((transform: ZoomTransform) => {
    standing.current = transform;
    placeHeadings();
  }, [placeHeadings]);
  const key = [focus, state.by, state.up, state.down, state.pathTo, JSON.stringify(state.filter), measures.room].join(' ');
  const subject = useMemo(() => ({ key, layout, measures, anchor }), [key, layout, measures, anchor]);
  return { zoom: useZoom({ svg, whole, moved }, subject), placeHeadings };
}

/** Arrow keys move between cards, Enter and the space bar press what has the focus. */
function useKeys(svg: Ref<SVGSVGElement>, layout: LineageLayout, zoom: ZoomControls) {
  return (event: KeyboardEvent) => {
    const element = event.target as Element;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const card = element.closest<SVGGElement>('[data-work]');
    const next = card && nextCard(layout.cards, card.dataset['work'] ?? '', event.key);
    if (!next) return;
    event.preventDefault();
    zoom.show(next);
    focusCard(svg.current, next.id);
  };
}

function focusCard(svg: SVGSVGElement | null, id: string): void {
  svg?.querySelector<SVGGElement>(`[data-work="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

function ZoomButtons({ zoom }: { readonly zoom: ZoomControls }) {
  const words = useWords(lineageWords);
  return (
    <div class="lineage-zoom no-print" role="group" aria-label={words.zoom}>
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => { zoom.by(1.25); }}>+</button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => { zoom.by(0.8); }}>−</button>
      <button type="button" onClick={zoom.fit}>{words.fit}</button>
    </div>
  );
}
