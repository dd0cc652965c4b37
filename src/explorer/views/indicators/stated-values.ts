import type { Formats } from '../../language/formats.js';
import type { Terms } from '../../language/terms.js';
import { grouped } from '../../grouped.js';
import type { IndicatorComparisonQuery, PointFieldsFragment } from './indicator-comparison.generated.js';
import type { IndicatorsWords } from './words.js';

export type Series = IndicatorComparisonQuery['indicatorComparison'][number];
export type Point = PointFieldsFragment;

/** What is needed to say things in the language of the interface. */
export interface Speech {
  readonly words: IndicatorsWords;
  readonly terms: Terms;
  readonly formats: Formats;
}

/** One value of a series, with everything that is written beside it. */
export interface StatedValue {
  readonly id: string;
  readonly point: Point;
  /** Place, told apart from others of its name. */
  readonly place: string;
  readonly year: string;
  /** The value as written: ≥ 92%, 约 2,100 万美元. */
  readonly written: string;
  /** What stands beside the mark: the value as written, the year that it is compared with, and the letter of its wording. */
  readonly label: string;
  /** All of it in a sentence, for those who do not see the mark. */
  readonly name: string;
}

/** A wording that is not the metric's name, and the letter by which values point to it. */
interface OtherWording {
  readonly letter: string;
  readonly text: string;
}

export interface StatedSeries {
  readonly series: Series;
  readonly values: readonly StatedValue[];
  readonly otherWordings: readonly OtherWording[];
}

/** Superscript letters as statistical yearbooks set them. */
const LETTERS = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';

export function statedSeries(series: Series, speech: Speech): StatedSeries {
  const texts = [...new Set(series.points.map(({ indicator }) => indicator.metric))].filter((text) => text !== series.metric.name);
  const otherWordings = texts.map((text, i) => ({ letter: LETTERS[i] ?? '*', text }));
  const names = placeNames(series.points, speech);
  const values = series.points.map((point) => statedValue(point, { names, otherWordings, speech }));
  return { series, values, otherWordings };
}

interface Setting {
  readonly names: ReadonlyMap<string, string>;
  readonly otherWordings: readonly OtherWording[];
  readonly speech: Speech;
}

function statedValue(point: Point, { names, otherWordings, speech }: Setting): StatedValue {
  const { words, formats } = speech;
  const place = names.get(point.jurisdiction?.code ?? '') ?? words.noPlace;
  const year = point.year === null ? words.noYear : formats.year(point.year);
  const written = writtenValue(point, speech);
  const versus = point.baselineYear === null ? [] : [words.versus(point.baselineYear)];
  const letter = otherWordings.find(({ text }) => text === point.indicator.metric)?.letter ?? '';
  return {
    id: [point.indicator.id, point.year ?? '', Number(point.isYearlyPart)].join(' '),
    point, place, year, written,
    label: [written + letter, ...versus].join('\u2002'),
    name: [place, year, point.indicator.metric, [written, ...versus, ...(point.isYearlyPart ? [words.part] : [])].join(' '), point.plan.title].join(' · '),
  };
}

/** As `IndicatorValue` shows it, as text. */
function writtenValue({ comparator, value, valueHigh, indicator: { unit } }: Point, { terms, formats }: Speech): string {
  const mark = terms.comparator[comparator];
  const numbers = valueHigh === null ? formats.number(value) : `${formats.number(value)}–${formats.number(valueHigh)}`;
  return `${mark === '' ? '' : `${mark} `}${numbers}${unit.startsWith('%') ? '' : '\u2009'}${unit}`;
}

/** GB/T 2260 has no code for the state itself; the API gives it this one. */
const STATE = '000000';

/** Names of places by code; 鼓楼区 of two cities are named with them. */
function placeNames(points: readonly Point[], { words, terms }: Speech): ReadonlyMap<string, string> {
  const places = new Map(points.flatMap(({ jurisdiction }) => (jurisdiction ? [[jurisdiction.code, jurisdiction] as const] : [])));
  const codesOf = grouped([...places.values()], ({ name }) => name);
  const named = [...places.values()].map(({ code, name, path }) => [code, codesOf.get(name)?.length === 1 ? name : path.slice(-2).join('')] as const);
  return new Map<string, string>([...named, [STATE, terms.wholeCountry], ['', words.noPlace]]);
}

/** The values arranged by year where some place has values for three years or more; else by place. */
export function formFor({ points }: Series): 'place' | 'year' {
  const yearsOf = grouped(points.filter(({ year }) => year !== null), ({ jurisdiction }) => jurisdiction?.code ?? '');
  return [...yearsOf.values()].some((dated) => new Set(dated.map(({ year }) => year)).size >= 3) ? 'year' : 'place';
}
