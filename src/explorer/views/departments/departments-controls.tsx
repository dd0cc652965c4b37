import { useEffect, useState } from 'preact/hooks';

import { roles } from '../../components/co-leads/carriers.js';
import { Choice } from '../../components/co-leads/scope-controls.js';
import { levels, useCarriedPlans } from '../../components/co-leads/scope.js';
import { firstPage } from '../../components/paging/use-page.js';
import { useAllPages } from '../../graphql/use-all-pages.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { useUrlState } from '../../url-state.js';
import { groupChoices, type DepartmentsAsked } from './departments-filter.js';
import { DepartmentPlacesDocument, type DepartmentPlacesQuery } from './departments.generated.js';
import { departmentsWords } from './departments-words.js';

/** Typing that pauses this long, in milliseconds, is a question. */
const PAUSE = 180;
/** The API reads so many characters. */
const LONGEST = 100;

const placesOf = (data: DepartmentPlacesQuery) => data.jurisdictions;

/** Which bodies the directory lists. */
export function DepartmentsControls({ asked }: { readonly asked: DepartmentsAsked }) {
  const words = useWords(departmentsWords);
  const term = useWords(terms);
  const { change } = useUrlState();
  const plans = useCarriedPlans().data ?? [];
  const places = useAllPages(DepartmentPlacesDocument, {}, placesOf).data?.rows ?? [];
  const set = (name: string) => (value: string) => { change({ ...firstPage, [name]: value || undefined }); };
  const all = { value: '', text: words.all };
  return (
    <div class="controls departments-filters no-print">
      <NameBox text={asked.text} />
      <Choice label={words.level} value={asked.level ?? ''} choose={set('level')} options={[all, ...levels.map((level) => ({ value: level, text: term.level[level] }))]} />
      <Choice label={words.place} value={asked.place ?? ''} choose={set('place')} options={[all, ...places.map(({ code, name }) => ({ value: code, text: name, policyText: true }))]} />
      <Choice label={words.role} value={asked.role ?? ''} choose={set('role')} options={[all, ...roles.map((role) => ({ value: role, text: term.role[role] }))]} />
      <Choice label={words.group} value={asked.group} choose={(group) => { set('group')(group === 'all' ? '' : group); }} options={groupChoices.map((group) => ({ value: group, text: words.groups[group] }))} />
      <Choice label={words.plan} className="scope-plan" value={asked.plan ?? ''} choose={set('plan')} options={[all, ...plans.map(({ id, title }) => ({ value: id, text: title, policyText: true }))]} />
    </div>
  );
}

/** Looks a body up by any of its names, as they are typed. */
function NameBox({ text }: { readonly text: string }) {
  const words = useWords(departmentsWords);
  const { change } = useUrlState();
  const [typed, setTyped] = useState(text);
  useEffect(() => { setTyped((before) => (before.trim() === text ? before : text)); }, [text]);
  useEffect(() => {
    if (typed.trim() === text) return undefined;
    const timer = setTimeout(() => { change({ ...firstPage, q: typed.trim() || undefined }, { replace: true }); }, PAUSE);
    return () => { clearTimeout(timer); };
  }, [typed]);
  return (
    <label class="departments-name">{words.search}
      <input type="search" autocomplete="off" spellcheck={false} maxLength={LONGEST} placeholder={words.placeholder} value={typed} onInput={(event) => { setTyped(event.currentTarget.value); }} />
    </label>
  );
}
