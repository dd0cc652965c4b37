import type { ComparisonState } from '../comparison-state.js';
import type { StatedValue } from '../stated-values.js';
import type { IndicatorsWords } from '../words.js';
import { textWidth } from './text-width.js';
import { ARROW, isOpenAbove, isOpenBelow, type Reach } from './value-marks.js';

/** What a drawing of one series is made with. */
export interface DrawingOptions {
  /** In pixels. */
  readonly width: number;
  readonly order: ComparisonState['order'];
  readonly words: IndicatorsWords;
  readonly reach: Reach;
}

/** Between a mark and its label, in pixels: a halo takes more. */
export function gapOf({ point: { comparator } }: StatedValue): number {
  return comparator === 'APPROX' ? 13 : 9;
}

/** Pixels from a value to its label at the right: an arrow stands between. */
export function labelOffset(value: StatedValue): number {
  return gapOf(value) + (isOpenAbove(value) ? ARROW : 0);
}

/** Room for labels at the right of the largest value, and for arrows at the left of the smallest, in pixels. */
export function roomFor(values: readonly StatedValue[]): { readonly left: number; readonly right: number } {
  return {
    left: 12 + (values.some(isOpenBelow) ? ARROW : 0),
    right: Math.max(0, ...values.map((value) => labelOffset(value) + textWidth(value.label))) + 4,
  };
}

/** Names of places take at most this part of the width. */
const NAMES = 0.4;

/** Width of the column with the names of places, in pixels. */
export function namesWidth(values: readonly StatedValue[], width: number): number {
  return Math.min(width * NAMES, Math.max(...values.map(({ place }) => textWidth(place))) + 14);
}

/** An axis covers at least this part of its largest value: 90% and 90.5% stand close together. */
const LEAST_SPAN = 0.1;

/** From the smallest to the largest value; from zero where the values are far apart, or only one is there. */
export function domainOf(values: readonly StatedValue[]): readonly [low: number, high: number] {
  const numbers = values.flatMap(({ point }) => [point.alignedValue, point.alignedValueHigh ?? point.alignedValue]);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (low >= 0 && (low === high || low <= high / 2)) return [0, high === 0 ? 1 : high];
  return low === high ? [low, 0] : [Math.min(low, high - Math.abs(high) * LEAST_SPAN), high];
}

/** Takes out what a page with a strict content security policy refuses, and what would name parts of the drawing to a screen reader twice. */
export function made(plot: SVGElement | HTMLElement): SVGElement {
  if (!(plot instanceof SVGElement)) throw new TypeError('Plot has made a figure, which nothing here asks of it.');
  // Not in the page yet, so that the policy does not apply; its rules stand in the view's style sheet.
  for (const style of plot.querySelectorAll('style')) style.remove();
  for (const layer of plot.children) {
    layer.removeAttribute('aria-label');
    if (!layer.querySelector('[tabindex]')) layer.setAttribute('aria-hidden', 'true');
  }
  for (const layer of plot.querySelectorAll('g[aria-label]')) layer.removeAttribute('aria-label');
  return plot;
}
