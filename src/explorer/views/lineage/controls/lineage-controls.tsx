import { useWords } from '../../../language/language.js';
import type { WorkGraph } from '../lineage-graph.js';
import { MOST_STEPS, type LineageAddress, type LineageState } from '../lineage-state.js';
import { lineageWords } from '../lineage-words.js';
import { LineageFilters } from './lineage-filters.js';

export interface LineageControlsProps extends LineageAddress {
  /** Everything that was read, before filtering. */
  readonly whole: WorkGraph;
}

/** Steps on each side, the arrangement, the filters. */
export function LineageControls({ whole, state, change }: LineageControlsProps) {
  const words = useWords(lineageWords);
  return (
    <div class="lineage-controls">
      {state.pathTo === undefined && (
        <>
          <Stepper side="up" label={words.up} state={state} change={change} />
          <Stepper side="down" label={words.down} state={state} change={change} />
        </>
      )}
      <Arrangement state={state} change={change} />
      <LineageFilters whole={whole} state={state} change={change} />
      {state.unfolded.length > 0 && <button type="button" class="plain" onClick={() => { change({ open: undefined }); }}>{words.fold}</button>}
    </div>
  );
}

interface StepperProps extends LineageAddress {
  readonly side: 'up' | 'down';
  readonly label: string;
}

function Stepper({ side, label, state, change }: StepperProps) {
  const words = useWords(lineageWords);
  const steps = state[side];
  const to = (count: number) => { change({ [side]: count === 1 ? undefined : String(count), open: undefined }); };
  return (
    <div class="lineage-stepper" role="group" aria-label={label}>
      <span class="small soft" aria-hidden="true">{label}</span>
      <button type="button" aria-label={words.fewer(label)} disabled={steps === 0} onClick={() => { to(steps - 1); }}>−</button>
      <output class="number">{words.steps(steps)}</output>
      <button type="button" aria-label={words.more(label)} disabled={steps === MOST_STEPS} onClick={() => { to(steps + 1); }}>+</button>
    </div>
  );
}

function Arrangement({ state: { by }, change }: LineageAddress) {
  const words = useWords(lineageWords);
  const choose = (chosen: LineageState['by']) => { change({ by: chosen === 'year' ? chosen : undefined }); };
  return (
    <div class="picture-switch" role="group" aria-label={words.arranged}>
      <button type="button" aria-pressed={by === 'level'} onClick={() => { choose('level'); }}>{words.byLevel}</button>
      <button type="button" aria-pressed={by === 'year'} onClick={() => { choose('year'); }}>{words.byYear}</button>
    </div>
  );
}
