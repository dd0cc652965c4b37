import type { AdministrativeLevel, CitationRelation } from '../../../graphql/schema.generated.js';
import { useWords } from '../../../language/language.js';
import { terms } from '../../../language/terms.js';
import { placesOf } from '../lineage-graph.js';
import type { LineageFilter } from '../lineage-state.js';
import { lineageWords } from '../lineage-words.js';
import type { LineageControlsProps } from './lineage-controls.js';

const LEVELS: readonly AdministrativeLevel[] = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];
const RELATIONS: readonly CitationRelation[] = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'];

function countOf({ levels, relations, fromYear, toYear, place }: LineageFilter): number {
  return levels.length + relations.length + [fromYear, toYear, place].filter((each) => each !== undefined).length;
}

/** Filters by level, relation, year and place, behind one button. */
export function LineageFilters({ whole, state: { filter }, change }: LineageControlsProps) {
  const words = useWords(lineageWords);
  const term = useWords(terms);
  const count = countOf(filter);
  const toggled = <Value extends string>(values: readonly Value[], value: Value): readonly Value[] => (values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  return (
    <details class="lineage-filters">
      <summary>{count === 0 ? words.filter : words.filtered(count)}</summary>
      <div class="lineage-filters-body">
        <Checks legend={words.levels} options={LEVELS} labels={term.level} chosen={filter.levels} toggle={(level) => { change({ level: toggled(filter.levels, level) }); }} />
        <Checks legend={words.relations} options={RELATIONS} labels={term.relation} chosen={filter.relations} toggle={(relation) => { change({ relation: toggled(filter.relations, relation) }); }} />
        <Years filter={filter} change={change} />
        <label>
          <span class="small soft">{words.place}</span>
          <select value={filter.place ?? ''} onChange={(event) => { change({ place: event.currentTarget.value || undefined }); }} title={words.placeHelp}>
            <option value="">{words.allPlaces}</option>
            {placesOf(whole.works).map(({ code, path }) => <option key={code} value={code} lang="zh-CN">{path.join('')}</option>)}
          </select>
        </label>
        <button type="button" class="plain" disabled={count === 0} onClick={() => { change({ level: undefined, relation: undefined, from: undefined, to: undefined, place: undefined }); }}>{words.clear}</button>
      </div>
    </details>
  );
}

interface ChecksProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly chosen: readonly Value[];
  readonly toggle: (value: Value) => void;
}

function Checks<Value extends string>({ legend, options, labels, chosen, toggle }: ChecksProps<Value>) {
  return (
    <fieldset>
      <legend class="small soft">{legend}</legend>
      {options.map((option) => <label key={option}><input type="checkbox" checked={chosen.includes(option)} onChange={() => { toggle(option); }} /> {labels[option]}</label>)}
    </fieldset>
  );
}

function Years({ filter, change }: Pick<LineageControlsProps, 'change'> & { readonly filter: LineageFilter }) {
  const words = useWords(lineageWords);
  const field = (name: 'from' | 'to', label: string, year: number | undefined) => (
    <label><span class="visually-hidden">{`${words.years} ${label}`}</span><input type="number" min={1949} max={2100} placeholder={label} value={year ?? ''} onChange={(event) => { change({ [name]: event.currentTarget.value || undefined }); }} /></label>
  );
  return <fieldset><legend class="small soft">{words.years}</legend>{field('from', words.from, filter.fromYear)}{field('to', words.to, filter.toYear)}</fieldset>;
}
