import * as Plot from '@observablehq/plot';

import { grouped } from '../grouped.js';
import type { StatedSeries, StatedValue } from '../stated-values.js';
import { domainOf, made, type DrawingOptions } from './drawing.js';
import { TEXT } from './text-width.js';
import { ARROW, asPolicyText, highOf, isOpenAbove, isOpenBelow, placed, reachMark, valueMarks, type Axes } from './value-marks.js';

const STRIP = 96;
const AXIS = 26;
const NO_YEAR = '';
/** Years further apart than this are not all written out. */
const SPAN = 12;

/** Values over the years, a strip for each place on one scale; what has no year stands in a column of its own at the right. */
export function drawByYear({ values }: StatedSeries, { width, order, words, reach }: DrawingOptions): SVGElement {
  const axes: Axes = { along: 'y', other: ({ point }) => columnOf(point.year), facet: ({ place }) => place };
  const places = placesOf(values, order);
  const columns = columnsOf(values);
  return made(Plot.plot({
    width, height: places.length * STRIP + AXIS, marginLeft: 0, marginRight: 0, marginTop: 0, marginBottom: AXIS,
    style: { fontSize: `${String(TEXT)}px`, fontFamily: 'inherit' },
    x: { type: 'point', domain: columns, padding: 0.5 },
    y: { domain: domainOf(values), insetTop: values.some(isOpenAbove) ? 44 + ARROW : 44, insetBottom: values.some(isOpenBelow) ? 14 + ARROW : 14 },
    fy: { domain: places, padding: 0, axis: null },
    marks: [
      Plot.axisX({ anchor: 'bottom', label: null, tickSize: 4, tickPadding: 4, tickFormat: (column: string) => (column === NO_YEAR ? words.noYear : column), fill: 'var(--ink-soft)', stroke: 'var(--rule-strong)' }),
      Plot.frame({ anchor: 'bottom', stroke: 'var(--rule)' }),
      Plot.text(places, { fy: (place: string) => place, text: (place: string) => place, frameAnchor: 'top-left', dy: 8, fill: 'var(--ink)', fontWeight: 600, render: asPolicyText }),
      Plot.line(values.filter(({ point }) => point.isYearlyPart), { ...placed(axes), z: ({ point }: StatedValue) => point.indicator.id, stroke: 'var(--rule-strong)', strokeWidth: 1 }),
      ...valueMarks(values, axes),
      ...labels(values, axes),
      reachMark(values, axes, reach),
    ],
  }));
}

function labels(values: readonly StatedValue[], axes: Axes): readonly Plot.Markish[] {
  return [...grouped(values, isOpenAbove)].map(([isOpen, same]) => Plot.text(same, {
    ...placed(axes, highOf), text: 'label', dy: isOpen ? -ARROW - 8 : -13, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4, render: asPolicyText,
  }));
}

function columnOf(year: number | null): string {
  return year === null ? NO_YEAR : String(year);
}

/** Every calendar year from the first to the last, so that equal steps are equal times. */
function columnsOf(values: readonly StatedValue[]): readonly string[] {
  const years = values.flatMap(({ point }) => point.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = last - first > SPAN ? [...new Set(years)].sort((a, b) => a - b) : Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return [...(years.length === 0 ? [] : all.map(String)), ...(values.some(({ point }) => point.year === null) ? [NO_YEAR] : [])];
}

function placesOf(values: readonly StatedValue[], order: DrawingOptions['order']): readonly string[] {
  const places = [...grouped(values, ({ place }) => place)];
  if (order === 'value') places.sort(([, a], [, b]) => Math.max(...b.map(highOf)) - Math.max(...a.map(highOf)));
  return places.map(([place]) => place);
}
