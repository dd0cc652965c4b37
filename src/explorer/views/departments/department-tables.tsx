import { useMemo } from 'preact/hooks';

import { useFacts } from '../../components/evidence/facts.js';
import { OrganizationLink } from '../../components/organization-link.js';
import { PolicyLink } from '../../components/policy-link.js';
import { Carriers } from '../../components/co-leads/carriers.js';
import type { Column } from '../../components/table/column.js';
import { DataTable } from '../../components/table/data-table.js';
import { NoValue } from '../../components/table/table-cells.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { useUrlState } from '../../url-state.js';
import { sumOf, ways, type Carried, type Department, type Partner } from './department-data.js';
import { departmentWords } from './department-words.js';

/** What a body carries, a line for each measure and role. */
export function CarriedTable({ body, rows }: { readonly body: Department; readonly rows: readonly Carried[] }) {
  const words = useWords(departmentWords);
  const columns = useCarriedColumns(body.id);
  return <DataTable caption={words.measures} rows={rows} columns={columns} rowKey={({ id }) => id} fileName="department-measures" />;
}

function useCarriedColumns(id: string): readonly Column<Carried>[] {
  const words = useWords(departmentWords);
  const term = useWords(terms);
  const { openFact } = useFacts();
  return useMemo(() => {
    const others = ({ task }: Carried) => task.responsibilities.filter(({ organization }) => organization.id !== id);
    return [
      { key: 'plan', header: words.plan, policyText: true, value: ({ task }) => task.plan.title, cell: ({ task }) => <PolicyLink policy={task.plan} />, group: ({ task }) => task.plan.id },
      { key: 'path', header: words.path, width: 'short', value: ({ task }) => task.path },
      { key: 'measure', header: words.measure, policyText: true, width: 'wide', value: ({ task }) => task.title },
      { key: 'kind', header: words.kind, width: 'short', value: ({ task }) => term.taskKind[task.kind] },
      { key: 'role', header: words.role, width: 'short', value: ({ role }) => term.role[role], cell: ({ role }) => <span class={`role-${role}`}>{term.role[role]}</span> },
      {
        key: 'others', header: words.others, width: 'wide',
        value: (row) => others(row).map(({ role, organization }) => `${term.role[role]} ${organization.name}`).join('；') || null,
        cell: (row) => (others(row).length === 0 ? <NoValue /> : <Carriers carriers={others(row)} />),
      },
      {
        key: 'words', header: words.words, policyText: true, value: ({ evidence }) => evidence.quote,
        cell: ({ id: fact, evidence }) => <button type="button" class="plain" title={words.open} onClick={() => { openFact(fact); }}>{evidence.quote}</button>,
      },
    ];
  }, [id, words, term, openFact]);
}

/** With whom a body carries measures, and how often in each way. */
export function PartnerTable({ partners }: { readonly partners: readonly Partner[] }) {
  const words = useWords(departmentWords);
  const { change } = useUrlState();
  const columns = useMemo((): readonly Column<Partner>[] => [
    { key: 'partner', header: words.together, policyText: true, width: 'wide', value: ({ name }) => name, cell: (partner) => <OrganizationLink organization={partner} /> },
    ...ways.map((way): Column<Partner> => ({ key: way, header: words[way], numeric: true, value: (partner) => partner[way] })),
    {
      key: 'total', header: words.total, numeric: true, value: sumOf,
      cell: (partner) => <button type="button" class="plain" title={words.withHelp} onClick={() => { change({ with: partner.id }); }}>{sumOf(partner)}</button>,
    },
  ], [words, change]);
  return <DataTable caption={words.together} rows={partners} columns={columns} rowKey={({ id }) => id} fileName="department-partners" sortParameter="partners" />;
}
