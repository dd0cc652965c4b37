import type { JSX } from 'preact';

import type { Comparator } from '../../../graphql/schema.generated.js';
import type { StatedSeries } from '../stated-values.js';
import type { IndicatorsWords } from '../words.js';
import { TEXT, textWidth, wrapped } from './text-width.js';

const LINE = 24;
const SYMBOL = 38;
const GAP = 22;

type Entry = Comparator | 'PART' | 'BASELINE';

const ORDER: readonly Entry[] = ['EQ', 'GTE', 'GT', 'LTE', 'LT', 'APPROX', 'RANGE', 'PART', 'BASELINE'];

interface PlacedEntry {
  readonly entry: Entry;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** The marks that a drawing has, each with its meaning, in lines that are at most so wide. */
export function legendOf(all: readonly StatedSeries[], words: IndicatorsWords, width: number): { readonly entries: readonly PlacedEntry[]; readonly height: number } {
  const entries: PlacedEntry[] = [];
  let [x, y] = [0, LINE / 2];
  for (const entry of entriesIn(all)) {
    const symbol = entry === 'BASELINE' ? 0 : SYMBOL;
    const lines = wrapped(textOf(entry, words), width - symbol);
    const size = symbol + Math.max(...lines.map((line) => textWidth(line)));
    if (x > 0 && x + size > width) [x, y] = [0, y + LINE];
    entries.push({ entry, lines, x, y });
    x += size + GAP;
    if (lines.length > 1) [x, y] = [width, y + (lines.length - 1) * 18];
  }
  return { entries, height: y + LINE / 2 };
}

function entriesIn(all: readonly StatedSeries[]): readonly Entry[] {
  const points = all.flatMap(({ series }) => series.points);
  const found = new Set<Entry>(points.map(({ comparator, isYearlyPart }) => (isYearlyPart ? 'PART' : comparator)));
  if (points.some(({ baselineYear }) => baselineYear !== null)) found.add('BASELINE');
  return ORDER.filter((entry) => found.has(entry));
}

function textOf(entry: Entry, words: IndicatorsWords): string {
  if (entry === 'PART') return words.parts;
  return entry === 'BASELINE' ? words.baselineYear : words.key(entry);
}

export function Legend({ entries }: { readonly entries: readonly PlacedEntry[] }) {
  return (
    <g class="indicators-legend">
      {entries.map(({ entry, lines, x, y }) => (
        <g key={entry} transform={`translate(${String(x)},${String(y)})`}>
          <Symbol entry={entry} />
          {lines.map((line, i) => <text key={i} x={entry === 'BASELINE' ? 0 : SYMBOL} y={i * 18 + TEXT / 3}>{line}</text>)}
        </g>
      ))}
    </g>
  );
}

/** The mark as it is drawn by place. */
function Symbol({ entry }: { readonly entry: Entry }): JSX.Element | null {
  switch (entry) {
    case 'EQ': return <Dot x={15} />;
    case 'PART': return <Dot x={15} r={2.75} />;
    case 'GTE': return <><Arrow from={7} to={25} /><Dot x={7} /></>;
    case 'GT': return <><Arrow from={7} to={25} /><Dot x={7} hollow /></>;
    case 'LTE': return <><Arrow from={23} to={5} /><Dot x={23} /></>;
    case 'LT': return <><Arrow from={23} to={5} /><Dot x={23} hollow /></>;
    case 'APPROX': return <><circle class="indicators-halo" cx={15} r={8} /><Dot x={15} /></>;
    case 'RANGE': return <line class="indicators-range" x1={5} x2={25} />;
    case 'BASELINE': return null;
  }
}

function Dot({ x, r = 4, hollow = false }: { readonly x: number; readonly r?: number; readonly hollow?: boolean }) {
  return <circle class={hollow ? 'indicators-dot hollow' : 'indicators-dot'} cx={x} r={hollow ? r - 0.5 : r} />;
}

function Arrow({ from, to }: { readonly from: number; readonly to: number }) {
  const back = Math.sign(from - to) * 3.6;
  return <path class="indicators-arrow" d={`M${String(from)},0H${String(to)}m${String(back)},-3.6L${String(to)},0l${String(back)},3.6`} />;
}
