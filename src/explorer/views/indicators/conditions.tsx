import { useUrlState } from '../../url-state.js';
import { Choice, type Option } from './choice.js';
import type { ComparisonState } from './comparison-state.js';
import type { Series, Speech } from './stated-values.js';

interface ConditionsProps {
  readonly state: ComparisonState;
  /** The chosen metrics without any condition: what there is to choose from. */
  readonly all: readonly Series[];
  readonly speech: Speech;
}

/** Which places, levels and years are compared. What the metrics do not have is not offered. */
export function Conditions({ state, all, speech: { words, terms, formats } }: ConditionsProps) {
  const { change } = useUrlState();
  const places = all.flatMap(({ points }) => points.flatMap(({ jurisdiction }) => jurisdiction ?? []));
  const levels = new Set(places.map(({ level }) => level));
  const years = [...new Set(all.flatMap(({ metric }) => metric.years))].sort((a, b) => a - b);
  return (
    <>
      <Choice label={words.places} options={placeOptions(places, terms.wholeCountry)} chosen={state.places} choose={(place) => { change({ place }); }} words={words} />
      <Choice label={words.levels} options={levelOrder.filter((level) => levels.has(level)).map((level) => ({ value: level, text: terms.level[level] }))} chosen={state.levels} choose={(level) => { change({ level }); }} words={words} />
      <Choice label={words.years} options={years.map((year) => ({ value: String(year), text: formats.year(year) }))} chosen={state.years.map(String)} choose={(year) => { change({ year }); }} words={words} note={words.yearsNote} />
    </>
  );
}

const levelOrder = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const;

/** By code; each with the places that it lies within. */
function placeOptions(places: readonly { readonly code: string; readonly path: readonly string[] }[], wholeCountry: string): readonly Option[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1)).map(({ code, path }) => (path.length === 0 ? { value: code, text: wholeCountry } : { value: code, text: path.join(' '), isPolicyText: true }));
}
