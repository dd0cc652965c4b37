import * as Plot from '@observablehq/plot';

import type { StatedValue } from '../stated-values.js';

/** Length of the arrow of an open-ended value, in pixels: it says “or more”, not how much more. */
export const ARROW = 18;
const DOT = 4;
/** A yearly part is smaller: it is a share of the whole beside it. */
const PART = 2.75;
const HALO = 8;
/** Radius in which a point can be met by a finger. */
const REACH = 11;
const COLOUR = 'var(--indicator)';

/** Where a value stands: along the axis of values (`along`), and on the other one. */
export interface Axes {
  readonly along: 'x' | 'y';
  readonly other: (value: StatedValue) => string;
  /** Facet of a value, where the drawing has facets. */
  readonly facet?: (value: StatedValue) => string;
}

export function isOpenAbove({ point: { comparator } }: StatedValue): boolean {
  return comparator === 'GTE' || comparator === 'GT';
}

export function isOpenBelow({ point: { comparator } }: StatedValue): boolean {
  return comparator === 'LTE' || comparator === 'LT';
}

/** The upper end of a range, else the value. */
export function highOf({ point }: StatedValue): number {
  return point.alignedValueHigh ?? point.alignedValue;
}

function lowOf({ point }: StatedValue): number {
  return point.alignedValue;
}

/** Channels that place a mark. */
export function placed(axes: Axes, value: (value: StatedValue) => number = highOf) {
  const facet = axes.facet ? { fy: axes.facet } : {};
  return axes.along === 'x' ? { x: value, y: axes.other, ...facet } : { x: axes.other, y: value, ...facet };
}

/** The mark of each value by its comparator: plain dot, arrow for an open end, halo for about, bar for a range; a ring where the value itself is left out. */
export function valueMarks(values: readonly StatedValue[], axes: Axes): readonly Plot.Markish[] {
  const where = (test: (value: StatedValue) => boolean) => values.filter(test);
  const [up, down] = axes.along === 'x' ? [90, 270] : [0, 180];
  const arrow = { ...placed(axes), length: ARROW, anchor: 'start', stroke: COLOUR, strokeWidth: 1.5, shape: 'arrow', className: 'mark-open' } as const;
  const isLeftOut = ({ point: { comparator } }: StatedValue) => comparator === 'GT' || comparator === 'LT';
  const isRange = ({ point }: StatedValue) => point.comparator === 'RANGE';
  return [
    Plot.vector(where(isOpenAbove), { ...arrow, rotate: up }),
    Plot.vector(where(isOpenBelow), { ...arrow, rotate: down }),
    Plot.dot(where(({ point }) => point.comparator === 'APPROX'), { ...placed(axes), r: HALO, fill: COLOUR, fillOpacity: 0.28, stroke: 'none', className: 'mark-about' }),
    Plot.link(where(isRange), { ...rangeOf(axes), stroke: COLOUR, strokeWidth: 6, strokeLinecap: 'butt', className: 'mark-range' }),
    Plot.dot(where((value) => isLeftOut(value)), { ...placed(axes), r: DOT - 0.5, fill: 'var(--paper)', stroke: COLOUR, strokeWidth: 1.75, className: 'mark-beyond' }),
    ...[true, false].map((part) => Plot.dot(where((value) => !isLeftOut(value) && !isRange(value) && value.point.isYearlyPart === part), { ...placed(axes), r: part ? PART : DOT, fill: COLOUR, stroke: 'none', className: part ? 'mark-part' : 'mark-value' })),
  ];
}

function rangeOf(axes: Axes) {
  const facet = axes.facet ? { fy: axes.facet } : {};
  return axes.along === 'x'
    ? { x1: lowOf, x2: highOf, y1: axes.other, y2: axes.other, ...facet }
    : { y1: lowOf, y2: highOf, x1: axes.other, x2: axes.other, ...facet };
}

/** What makes a point reachable: called with each element and its value. */
export type Reach = (element: SVGElement, value: StatedValue) => void;

/** Invisible circles over the marks, large enough for a finger; they take the focus, the clicks and the names. */
export function reachMark(values: readonly StatedValue[], axes: Axes, reach: Reach): Plot.Markish {
  return Plot.dot(values, {
    ...placed(axes, (value) => (lowOf(value) + highOf(value)) / 2), r: REACH, fill: 'transparent', stroke: 'none', sort: null,
    render: (index, scales, channels, dimensions, context, next) => {
      const layer = next?.(index, scales, channels, dimensions, context) ?? null;
      [...layer?.children ?? []].forEach((element, i) => {
        const value = values[index[i] ?? -1];
        if (value && element instanceof SVGElement) reach(element, value);
      });
      return layer;
    },
  });
}

/** Text that is Chinese in either language of the interface. */
export const asPolicyText: Plot.RenderFunction = (index, scales, channels, dimensions, context, next) => {
  const layer = next?.(index, scales, channels, dimensions, context) ?? null;
  layer?.setAttribute('lang', 'zh-CN');
  return layer;
};
