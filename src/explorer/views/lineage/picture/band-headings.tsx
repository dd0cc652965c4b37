import { useLayoutEffect } from 'preact/hooks';
import type { ZoomTransform } from 'd3-zoom';

import { useFormats } from '../../../language/formats.js';
import { useWords } from '../../../language/language.js';
import { terms } from '../../../language/terms.js';
import type { LineageLayout, PlacedBand } from '../layout/draw-rows.js';
import { LEVELS } from '../lineage-graph.js';
import { lineageWords } from '../lineage-words.js';
import type { PictureMeasures } from './measures.js';

interface BandHeadingsProps {
  readonly layout: LineageLayout;
  readonly by: 'level' | 'year';
  readonly measures: PictureMeasures;
}

/** What a band is called: its level or year. */
function useBandName(by: 'level' | 'year'): (band: number) => string {
  const { level, unknownLevel } = useWords(terms);
  const { unknownYear } = useWords(lineageWords);
  const { year } = useFormats();
  return (band) => {
    if (by === 'year') return band === 0 ? unknownYear : year(band);
    const name = LEVELS[band];
    return name ? level[name] : unknownLevel;
  };
}

/** Headings in the units of the picture, for a copy that leaves the page. */
export function FixedHeadings({ layout, by, measures }: BandHeadingsProps) {
  const nameOf = useBandName(by);
  const end = layout.left + layout.width;
  return (
    <g class="lineage-headings" data-export="only">
      {layout.bands.map((band, i) => (by === 'year'
        ? (
          <g key={band.band}>
            {i > 0 && <line x1={ruleBefore(layout.bands, i)} x2={ruleBefore(layout.bands, i)} y1={layout.top - 36} y2={layout.top + layout.height} />}
            <text x={band.start} y={layout.top - 20}>{nameOf(band.band)}</text>
          </g>
        )
        : (
          <g key={band.band}>
            {i > 0 && <line x1={layout.left - 72} x2={end} y1={ruleBefore(layout.bands, i)} y2={ruleBefore(layout.bands, i)} />}
            <text x={layout.left - 72} y={band.start + measures.card.height / 2 + 5}>{nameOf(band.band)}</text>
          </g>
        )))}
    </g>
  );
}

/** Headings that stay in sight while the picture moves under them: `moveHeadings` places them. */
export function StandingHeadings({ layout, by, measures, place }: BandHeadingsProps & { readonly place: () => void }) {
  const nameOf = useBandName(by);
  useLayoutEffect(place);
  return (
    <g class={`lineage-headings lineage-headings-${by}`} data-export="skip">
      {measures.gutter > 0 && <rect class="lineage-gutter" width={measures.gutter} height="100%" />}
      {by === 'year' && <rect class="lineage-gutter" width="100%" height={measures.top - 12} />}
      {layout.bands.map((band, i) => (
        <g key={band.band} data-start={band.start} data-rule={i > 0 ? ruleBefore(layout.bands, i) : undefined}>
          {i > 0 && (by === 'level' ? <line x1={0} x2="100%" /> : <line y1={0} y2="100%" />)}
          <text>{nameOf(band.band)}</text>
        </g>
      ))}
    </g>
  );
}

function ruleBefore(bands: readonly PlacedBand[], i: number): number {
  const [before, band] = [bands[i - 1], bands[i]];
  return ((before?.end ?? 0) + (band?.start ?? 0)) / 2;
}

/** Puts the standing headings beside (or above) their bands; done past the rendering, for it happens with every movement. */
export function moveHeadings(svg: SVGSVGElement, { x, y, k }: ZoomTransform, measures: PictureMeasures, by: 'level' | 'year'): void {
  const offset = by === 'year' ? x : y;
  for (const group of svg.querySelectorAll<SVGGElement>('.lineage-headings [data-start]')) {
    const start = Number(group.dataset['start']) * k + offset;
    const [left, baseline] = headingAt(start, k, measures, by);
    const [text, line] = [group.querySelector('text'), group.querySelector('line')];
    text?.setAttribute('x', String(left));
    text?.setAttribute('y', String(baseline));
    for (const end of by === 'year' ? ['x1', 'x2'] : ['y1', 'y2']) line?.setAttribute(end, String(Number(group.dataset['rule'] ?? 0) * k + offset));
  }
}

function headingAt(start: number, k: number, { gutter, card, top }: PictureMeasures, by: 'level' | 'year'): readonly [number, number] {
  if (by === 'year') return [start, top - 20];
  return gutter > 0 ? [4, start + (card.height * k) / 2 + 6] : [2, start - 12];
}
