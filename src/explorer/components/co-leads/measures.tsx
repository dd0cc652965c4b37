import './co-leads.css';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { useFacts } from '../evidence/facts.js';
import { PolicyLink } from '../policy-link.js';
import { Carriers } from './carriers.js';
import { coLeadsWords } from './co-leads-words.js';
import type { CarriedMeasureFragment } from './pair.generated.js';

export interface MeasuresProps {
  /** Plan after plan, in the order of the text. */
  readonly measures: readonly CarriedMeasureFragment[];
  /** The bodies whose words a click opens: those of the measure that are among them. */
  readonly organizationIds: readonly string[];
}

/** Rows that follow each other and belong to the same plan. */
export function byPlan<Row>(rows: readonly Row[], planOf: (row: Row) => { readonly id: string }): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last && before !== undefined && planOf(before).id === planOf(row).id) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Measures under their plans, each with who carries it; a click on one opens the exact words. Of one body, its role stands before, and the others after. */
export function Measures({ measures, organizationIds }: MeasuresProps) {
  return (
    <>
      {byPlan(measures, ({ plan }) => plan).map((group) => (
        <section key={group[0]?.id}>
          {group[0] && <h3 class="measures-plan"><PolicyLink policy={group[0].plan} /></h3>}
          <ul class={organizationIds.length === 1 ? 'measures-list measures-of-one' : 'measures-list'}>{group.map((measure) => <Measure key={measure.id} measure={measure} organizationIds={organizationIds} />)}</ul>
        </section>
      ))}
    </>
  );
}

function Measure({ measure: { path, title, responsibilities }, organizationIds }: { readonly measure: CarriedMeasureFragment; readonly organizationIds: readonly string[] }) {
  const words = useWords(coLeadsWords);
  const term = useWords(terms);
  const { openFact } = useFacts();
  const alone = organizationIds.length === 1;
  const named = alone ? responsibilities.filter(({ organization }) => !organizationIds.includes(organization.id)) : responsibilities;
  const own = responsibilities.filter(({ organization }) => organizationIds.includes(organization.id));
  return (
    <li>
      <span class="measures-path">{path}</span>
      {alone && <span class="measures-role">{own.map(({ id, role }) => <span key={id} class={`role-${role}`}>{term.role[role]}</span>)}</span>}
      <div>
        <button type="button" class="plain" title={words.openWords(title)} onClick={() => { openFact(...own.map(({ id }) => id)); }}><span lang="zh-CN">{title}</span></button>
        {named.length > 0 && <div><Carriers carriers={named} marked={organizationIds} /></div>}
      </div>
    </li>
  );
}
