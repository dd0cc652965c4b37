import { roles } from '../../components/co-leads/carriers.js';
import { Choice } from '../../components/co-leads/scope-controls.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import type { Role } from '../../graphql/schema.generated.js';
import { useUrlState } from '../../url-state.js';
import { tasksOf, within, type Carried, type Department, type DepartmentAsked } from './department-data.js';
import { departmentWords } from './department-words.js';

interface DepartmentControlsProps {
  readonly body: Department;
  readonly all: readonly Carried[];
  readonly asked: DepartmentAsked;
}

/** Which of a body's measures are shown: by role and by plan. Each role says how many measures it has. */
export function DepartmentControls({ body, all, asked: { role, plan } }: DepartmentControlsProps) {
  const words = useWords(departmentWords);
  const term = useWords(terms);
  const { number } = useFormats();
  const { change } = useUrlState();
  const plans = [...new Map(all.map(({ task }) => [task.plan.id, task.plan])).values()];
  const countOf = (wanted?: Role) => tasksOf(within(all, { role: wanted, plan })).length;
  const choose = (wanted: Role | undefined) => { change({ role: wanted, with: undefined }); };
  return (
    <>
      <div class="department-roles" role="group" aria-label={words.role}>
        <button type="button" aria-pressed={role === undefined} onClick={() => { choose(undefined); }}>{words.allRoles(number(plan === undefined ? body.taskCounts.total : countOf()))}</button>
        {roles.filter((each) => all.some((row) => row.role === each)).map((each) => (
          <button key={each} type="button" aria-pressed={role === each} onClick={() => { choose(each); }}><span class={`department-role role-${each}`}>{term.role[each]}</span> {number(countOf(each))}</button>
        ))}
      </div>
      {plans.length > 1 && (
        <div class="controls">
          <Choice label={words.plan} className="scope-plan" value={plan ?? ''} choose={(value) => { change({ plan: value || undefined, with: undefined }); }}
            options={[{ value: '', text: words.allPlans }, ...plans.map(({ id, title }) => ({ value: id, text: title, policyText: true }))]} />
        </div>
      )}
    </>
  );
}
