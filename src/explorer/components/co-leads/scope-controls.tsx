import './co-leads.css';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { useUrlState, type UrlChange } from '../../url-state.js';
import { coLeadsWords } from './co-leads-words.js';
import { levels, placesOf, plansWithin, type CarriedPlan, type Scope } from './scope.js';

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly policyText?: boolean }[];
  readonly choose: (value: string) => void;
  readonly className?: string;
}

/** One of several, under its label. */
export function Choice({ label, value, options, choose, className }: ChoiceProps) {
  return (
    <label class={className}>{label}
      <select value={value} onChange={(event) => { choose(event.currentTarget.value); }}>
        {options.map((option) => <option key={option.value} value={option.value} lang={option.policyText ? 'zh-CN' : undefined}>{option.text}</option>)}
      </select>
    </label>
  );
}

interface ScopeControlsProps {
  readonly plans: readonly CarriedPlan[];
  readonly scope: Scope;
  /** What else a change takes out of the address: what was chosen may not be there any more. */
  readonly also?: UrlChange;
  /** What stands for all plans; undefined: one must be chosen. */
  readonly allPlans?: string;
}

/** Choice of level, place and plan; each leaves the next those that remain. */
export function ScopeControls({ plans, scope, also = {}, allPlans }: ScopeControlsProps) {
  const words = useWords(coLeadsWords);
  const term = useWords(terms);
  const { change } = useUrlState();
  const atLevel = plansWithin(plans, { place: undefined, level: scope.level });
  const set = (wanted: UrlChange) => { change({ ...also, ...wanted }); };
  const found = levels.filter((level) => plans.some((plan) => plan.level === level));
  return (
    <>
      <Choice label={words.level} value={scope.level ?? ''} choose={(level) => { set({ level: level || undefined, place: undefined, plan: undefined }); }}
        options={[{ value: '', text: words.allLevels }, ...found.map((level) => ({ value: level, text: term.level[level] }))]} />
      <Choice label={words.place} value={scope.place ?? ''} choose={(place) => { set({ place: place || undefined, plan: undefined }); }}
        options={[{ value: '', text: words.allPlaces }, ...placesOf(atLevel).map(({ code, name }) => ({ value: code, text: name, policyText: true }))]} />
      <Choice label={words.plan} className="scope-plan" value={scope.plan ?? ''} choose={(plan) => { set({ plan: plan || undefined }); }}
        options={[...(allPlans === undefined ? [] : [{ value: '', text: allPlans }]),
          ...plansWithin(plans, scope).map(({ id, title, carried }) => ({ value: id, text: words.planOption(title, carried.totalCount), policyText: true }))]} />
    </>
  );
}
