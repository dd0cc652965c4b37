import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { useUrlState } from '../../url-state.js';
import { bodiesOf, isFiltering, type MeasureFilter } from './measure-filter.js';
import { roles, type PlanFacts } from './plan-facts.js';
import { planWords } from './plan-words.js';

/** What of the reading is shown: where there is room, tasks and text stand side by side. */
export type Shown = 'measures' | 'text' | 'table';

interface ReadingBarProps {
  readonly shown: Shown;
  readonly facts: PlanFacts;
  /** How many tasks meet the filter. */
  readonly count: number;
  readonly filter: MeasureFilter;
}

/** Above the reading: which tasks are wanted, and how they are shown. */
export function ReadingBar({ shown, facts, count, filter }: ReadingBarProps) {
  const words = useWords(planWords);
  const { number } = useFormats();
  const { change } = useUrlState();
  const reset = () => { change({ kind: undefined, role: undefined, body: undefined, text: undefined }); };
  return (
    <div class="plan-bar no-print">
      <div class="plan-filters controls" role="group" aria-label={words.filters}>
        {facts.measures.some(({ task }) => task.responsibilities.length > 0) && <RoleAndBody facts={facts} filter={filter} />}
        <KindAndText filter={filter} />
        <p class="plan-count small soft number" role="status">{words.measures} {words.count(number(count), number(facts.measures.length))} {isFiltering(filter) && <button type="button" class="plain" onClick={reset}>{words.reset}</button>}</p>
      </div>
      <HowShown shown={shown} />
    </div>
  );
}

function RoleAndBody({ facts, filter }: { readonly facts: PlanFacts; readonly filter: MeasureFilter }) {
  const words = useWords(planWords);
  const term = useWords(terms);
  const { change } = useUrlState();
  const bodies = bodiesOf(facts.measures, filter.role);
  return (
    <>
      <label>{words.role}
        <select value={filter.role ?? ''} onChange={({ currentTarget }) => { change({ role: chosen(currentTarget) }); }}>
          <option value="">{words.anyRole}</option>
          {roles.map((role) => <option key={role} value={role}>{term.role[role]}</option>)}
        </select>
      </label>
      <label>{words.body}
        <select class="plan-body-filter" value={filter.body ?? ''} onChange={({ currentTarget }) => { change({ body: chosen(currentTarget) }); }}>
          <option value="">{words.anyBody}</option>
          {bodies.map(({ id, name, count }) => <option key={id} value={id} lang="zh-CN">{`${name} ${String(count)}`}</option>)}
        </select>
      </label>
    </>
  );
}

function KindAndText({ filter }: { readonly filter: MeasureFilter }) {
  const words = useWords(planWords);
  const term = useWords(terms);
  const { change } = useUrlState();
  return (
    <>
      <label>{words.taskKind}
        <select value={filter.kind ?? ''} onChange={({ currentTarget }) => { change({ kind: chosen(currentTarget) }); }}>
          <option value="">{words.anyKind}</option>
          <option value="MEASURE">{term.taskKind.MEASURE}</option>
          <option value="SAFEGUARD">{term.taskKind.SAFEGUARD}</option>
        </select>
      </label>
      <label>{words.contains}
        <input type="search" value={filter.text ?? ''} onInput={({ currentTarget }) => { change({ text: chosen(currentTarget) }, { replace: true }); }} />
      </label>
    </>
  );
}

function chosen({ value }: { readonly value: string }): string | undefined {
  return value === '' ? undefined : value;
}

function HowShown({ shown }: { readonly shown: Shown }) {
  const words = useWords(planWords);
  const { change } = useUrlState();
  const button = (name: string, as: Shown, isPressed: boolean, size?: string) => (
    <button type="button" class={size} aria-pressed={isPressed} onClick={() => { change({ as }); }}>{name}</button>
  );
  return (
    <div class="plan-switch" role="group" aria-label={words.shownAs}>
      {button(words.sideBySide, 'measures', shown !== 'table', 'plan-where-wide')}
      {button(words.measures, 'measures', shown === 'measures', 'plan-where-narrow')}
      {button(words.text, 'text', shown === 'text', 'plan-where-narrow')}
      {button(words.table, 'table', shown === 'table')}
    </div>
  );
}
