import * as Plot from '@observablehq/plot';

import { grouped } from '../../../grouped.js';
import type { StatedSeries, StatedValue } from '../stated-values.js';
import { domainOf, labelOffset, made, namesWidth, roomFor, type DrawingOptions } from './drawing.js';
import { fitted, TEXT } from './text-width.js';
import { asPolicyText, highOf, placed, reachMark, valueMarks, type Axes } from './value-marks.js';

const ROW = 24;
const AXIS = 26;
/** An axis ends on a round number, of about so many. */
const FINE = 8;

/** A line of the drawing: the heading of a year, or one value. */
interface Row {
  readonly id: string;
  readonly heading?: string;
  readonly value?: StatedValue;
  /** Whether it is the first of its place within the year. */
  readonly isFirst?: boolean;
}

/** Values on one axis, a line for each, place under place; years one after the other, those without a year last. */
export function drawByPlace({ values }: StatedSeries, { width, order, reach }: DrawingOptions): SVGElement {
  const rows = rowsOf(values, order);
  const axes: Axes = { along: 'x', other: ({ id }) => id };
  const room = roomFor(values);
  const marginLeft = namesWidth(values, width);
  const lines = rows.flatMap(({ value, isFirst }) => (value ? [{ id: value.id, place: isFirst ? fitted(value.place, marginLeft - 10) : '' }] : []));
  const ticks = Math.max(4, Math.min(6, Math.floor((width - marginLeft - room.right) / 70)));
  return made(Plot.plot({
    width, height: rows.length * ROW + AXIS, marginLeft, marginRight: 0, marginTop: 0, marginBottom: AXIS,
    style: { fontSize: `${String(TEXT)}px`, fontFamily: 'inherit' },
    x: { domain: domainOf(values), nice: FINE, insetLeft: room.left, insetRight: room.right },
    y: { type: 'band', axis: null, domain: rows.map(({ id }) => id), padding: 0 },
    marks: [
      Plot.axisX({ anchor: 'bottom', ticks, label: null, tickSize: 4, tickPadding: 4, fill: 'var(--ink-soft)', stroke: 'var(--rule-strong)' }),
      Plot.ruleY(lines, { y: 'id', stroke: 'var(--rule)' }),
      Plot.text(rows.filter(({ heading }) => heading !== undefined), { y: 'id', text: 'heading', frameAnchor: 'left', dx: -marginLeft, textAnchor: 'start', fill: 'var(--ink-soft)', fontWeight: 600 }),
      Plot.text(lines, { y: 'id', text: 'place', frameAnchor: 'left', dx: -marginLeft, textAnchor: 'start', fill: 'var(--ink)', render: asPolicyText }),
      ...valueMarks(values, axes),
      ...labels(values, axes),
      reachMark(rows.flatMap(({ value }) => value ?? []), axes, reach),
    ],
  }));
}

function labels(values: readonly StatedValue[], axes: Axes): readonly Plot.Markish[] {
  return [...grouped(values, labelOffset)].map(([dx, same]) => Plot.text(same, {
    ...placed(axes, highOf), text: 'label', dx, textAnchor: 'start', fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4, render: asPolicyText,
  }));
}

function rowsOf(values: readonly StatedValue[], order: DrawingOptions['order']): readonly Row[] {
  const years = [...grouped(values, ({ point }) => point.year)].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  return years.flatMap(([year, dated]) => {
    const places = [...grouped(dated, ({ place }) => place).values()];
    if (order === 'value') places.sort((a, b) => largest(b) - largest(a));
    return [{ id: `year ${String(year)}`, heading: dated[0]?.year ?? '' }, ...places.flatMap((place) => inOrder(place, order).map((value, i): Row => ({ id: value.id, value, isFirst: i === 0 })))];
  });
}

function inOrder(values: readonly StatedValue[], order: DrawingOptions['order']): readonly StatedValue[] {
  return order === 'value' ? [...values].sort((a, b) => highOf(b) - highOf(a)) : values;
}

function largest(values: readonly StatedValue[]): number {
  return Math.max(...values.map(highOf));
}
