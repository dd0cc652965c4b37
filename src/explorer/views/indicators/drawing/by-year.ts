import * as Plot from '@observablehq/plot';

import { grouped } from '../../../grouped.js';
import type { StatedSeries, StatedValue } from '../stated-values.js';
import { domainOf, gapOf, made, namesWidth, type DrawingOptions } from './drawing.js';
import { fitted, TEXT, textWidth } from './text-width.js';
import { ARROW, asPolicyText, highOf, isOpenAbove, isOpenBelow, placed, reachMark, valueMarks, type Axes } from './value-marks.js';

const STRIP = 72;
const AXIS = 26;
const NO_YEAR = '';
/** Years further apart than this are not all written out. */
const SPAN = 12;
/** Labels in one column stand at least so far apart, in pixels. */
const APART = 14;

/** Values over the years, a strip for each place on one scale; what has no year stands in a column of its own at the right. */
export function drawByYear({ values }: StatedSeries, { width, order, words, reach }: DrawingOptions): SVGElement {
  const axes: Axes = { along: 'y', other: ({ point }) => columnOf(point.year), facet: ({ place }) => place };
  const places = placesOf(values, order);
  const columns = columnsOf(values);
  const marginLeft = namesWidth(values, width);
  const scale = { domain: domainOf(values), insetTop: 12 + (values.some(isOpenAbove) ? ARROW : 0), insetBottom: 22 + (values.some(isOpenBelow) ? ARROW : 0) };
  const room = (width - marginLeft) / columns.length;
  return made(Plot.plot({
    width, height: places.length * STRIP + AXIS, marginLeft, marginRight: 0, marginTop: 0, marginBottom: AXIS,
    style: { fontSize: `${String(TEXT)}px`, fontFamily: 'inherit' },
    x: { type: 'point', domain: columns, padding: 0.5 },
    y: { ...scale, axis: null },
    fy: { domain: places, padding: 0, axis: null },
    marks: [
      Plot.axisX({ anchor: 'bottom', label: null, tickSize: 4, tickPadding: 4, tickFormat: (column: string) => (column === NO_YEAR ? words.noYear : column), fill: 'var(--ink-soft)', stroke: 'var(--rule-strong)' }),
      Plot.frame({ anchor: 'bottom', stroke: 'var(--rule)' }),
      Plot.text(places, { fy: (place: string) => place, text: (place: string) => fitted(place, marginLeft - 10), frameAnchor: 'left', dx: -marginLeft, textAnchor: 'start', fill: 'var(--ink)', render: asPolicyText }),
      Plot.line(values.filter(({ point }) => point.isYearlyPart), { ...placed(axes), z: ({ point }: StatedValue) => point.indicator.id, stroke: 'var(--rule-strong)', strokeWidth: 1 }),
      ...valueMarks(values, axes),
      ...labels(values, axes, { ...scale, room }),
      reachMark(values, axes, reach),
    ],
  }));
}

interface Room {
  readonly domain: readonly [low: number, high: number];
  readonly insetTop: number;
  readonly insetBottom: number;
  /** Width of a column, in pixels. */
  readonly room: number;
}

/** Labels at the right of the marks, over them where a column is too narrow; those of yearly parts under them, clear of the line and of the whole above. */
function labels(values: readonly StatedValue[], axes: Axes, room: Room): readonly Plot.Markish[] {
  const [parts, whole] = [true, false].map((isPart) => values.filter(({ point }) => point.isYearlyPart === isPart));
  return [...wholeLabels(whole ?? [], axes, room), labelText(parts ?? [], axes, { dy: 13, textAnchor: 'middle' })];
}

/** Those of one column and place make way for each other. */
function wholeLabels(values: readonly StatedValue[], axes: Axes, room: Room): readonly Plot.Markish[] {
  const gap = Math.max(...values.map(gapOf));
  const isBeside = values.every(({ label }) => room.room / 2 > gap + textWidth(label));
  const shifts = new Map([...grouped(values, ({ place, point }) => `${place} ${columnOf(point.year)}`).values()].flatMap((cell) => shiftsOf(cell, room)));
  const shiftOf = (value: StatedValue) => (shifts.get(value) ?? 0) - (isOpenAbove(value) && !isBeside ? ARROW : 0);
  return [...grouped(values, shiftOf)].map(([shift, same]) => labelText(same, axes, isBeside ? { dx: gap, dy: shift, textAnchor: 'start' } : { dy: shift - 12, textAnchor: 'middle' }));
}

function labelText(values: readonly StatedValue[], axes: Axes, where: Pick<Plot.TextOptions, 'dx' | 'dy' | 'textAnchor'>): Plot.Markish {
  return Plot.text(values, { ...placed(axes, highOf), text: 'label', fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4, render: asPolicyText, ...where });
}

/** How far each label of a cell is moved, in pixels: from the lowest upwards, each at least a line above the one before. */
function shiftsOf(cell: readonly StatedValue[], { domain: [low, high], insetTop, insetBottom }: Room): readonly (readonly [StatedValue, number])[] {
  const heightOf = (value: StatedValue) => (highOf(value) - low) / (high - low) * (STRIP - insetTop - insetBottom);
  let before = -Infinity;
  return [...cell].sort((a, b) => highOf(a) - highOf(b)).map((value) => {
    const height = heightOf(value);
    const moved = Math.max(height, before + APART);
    before = moved;
    return [value, Math.round(height - moved)] as const;
  });
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
