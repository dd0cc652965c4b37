import type { ComparisonState } from '../comparison-state.js';
import { formFor, type Speech, type StatedSeries } from '../stated-values.js';
import { drawByPlace } from './by-place.js';
import { drawByYear } from './by-year.js';
import { HEADING, TEXT, wrapped } from './text-width.js';
import type { Reach } from './value-marks.js';

const NARROWEST = 380;
const WIDEST = 760;
const GAP = 56;
const LINE = 18;
const HEADING_LINE = 21;

/** Lines of text, from a first baseline down. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly y: number;
}

/** One small multiple: its heading, what it counts, its drawing, and the wordings that its letters stand for. */
export interface Panel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly heading: TextBlock;
  readonly facts: TextBlock;
  readonly plot: SVGElement;
  readonly plotY: number;
  readonly notes: TextBlock;
}

interface PanelOptions {
  readonly width: number;
  readonly state: Pick<ComparisonState, 'form' | 'order'>;
  readonly speech: Speech;
  readonly reach: Reach;
}

/** The panels beside and under one another, those of a line beginning at one height. */
export function panelsOf(all: readonly StatedSeries[], options: PanelOptions): readonly Panel[] {
  const columns = Math.max(1, Math.min(all.length, Math.floor((options.width + GAP) / (NARROWEST + GAP))));
  const width = Math.min(WIDEST, Math.floor((options.width - GAP * (columns - 1)) / columns));
  const panels: Panel[] = [];
  let y = 0;
  for (let start = 0; start < all.length; start += columns) {
    const line = all.slice(start, start + columns).map((stated, i) => panelOf(stated, { ...options, width }, i * (width + GAP), y));
    panels.push(...line);
    y += Math.max(...line.map(({ height }) => height)) + GAP / 2;
  }
  return panels;
}

function panelOf(stated: StatedSeries, { width, state, speech, reach }: PanelOptions, x: number, y: number): Panel {
  const { words } = speech;
  const { metric } = stated.series;
  const heading = { lines: wrapped(metric.name, width, HEADING), y: HEADING_LINE - 5 };
  const facts = { lines: wrapped(factsOf(stated, speech), width), y: heading.lines.length * HEADING_LINE + LINE - 4 };
  const plotY = facts.y + facts.lines.length * LINE;
  const draw = (state.form ?? formFor(stated.series)) === 'year' ? drawByYear : drawByPlace;
  const plot = draw(stated, { width, order: state.order, words, reach });
  const notesY = plotY + Number(plot.getAttribute('height')) + LINE;
  const notes = { lines: notesOf(stated, speech).flatMap((note) => wrapped(note, width, TEXT)), y: notesY };
  return { key: metric.key, x, y, width, height: notesY - LINE + notes.lines.length * LINE, heading, facts, plot, plotY, notes };
}

function factsOf({ series: { metric, pointCount } }: StatedSeries, { words, formats: { number } }: Speech): string {
  const wordings = metric.wordings.length > 1 ? [words.wordingCount(number(metric.wordings.length))] : [];
  return [words.unit(metric.unit), words.placeCount(number(metric.placeCount)), words.valueCount(number(pointCount)), ...wordings].join(' · ');
}

function notesOf({ series: { points, pointCount }, otherWordings }: StatedSeries, { words, formats: { number } }: Speech): readonly string[] {
  const cut = pointCount > points.length ? [words.shownOf(number(points.length), number(pointCount))] : [];
  return [...otherWordings.map(({ letter, text }) => `${letter} ${words.worded(text)}`), ...cut];
}

export { LINE, HEADING_LINE };
