import { useMemo } from 'preact/hooks';

import { useFacts } from '../../components/evidence/facts.js';
import { OrganizationLink } from '../../components/organization-link.js';
import { PolicyLink } from '../../components/policy-link.js';
import type { Column } from '../../components/table/column.js';
import { DataTable } from '../../components/table/data-table.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { assignmentRows, type AssignmentRow, type Matrix } from './matrix-data.js';
import { matrixWords } from './matrix-words.js';

/** What the matrix shows, a line for each mark. */
export function MatrixList({ matrix }: { readonly matrix: Matrix }) {
  const words = useWords(matrixWords);
  const columns = useColumns();
  return <DataTable caption={words.caption} rows={assignmentRows(matrix)} columns={columns} rowKey={({ assignment }) => assignment.id} fileName="measures-and-bodies" />;
}

function useColumns(): readonly Column<AssignmentRow>[] {
  const words = useWords(matrixWords);
  const term = useWords(terms);
  const { openFact } = useFacts();
  return useMemo(() => [
    { key: 'plan', header: words.plan, value: ({ measure }) => measure.plan.title, cell: ({ measure }) => <PolicyLink policy={{ __typename: 'Plan', ...measure.plan }} />, policyText: true, group: ({ measure }) => measure.plan.id },
    { key: 'path', header: words.path, value: ({ measure }) => measure.path, width: 'short', group: ({ measure }) => measure.id },
    { key: 'measure', header: words.measure, value: ({ measure }) => measure.title, policyText: true, width: 'wide', group: ({ measure }) => measure.id },
    { key: 'body', header: words.body, value: ({ assignment }) => assignment.organization.name, cell: ({ assignment }) => <OrganizationLink organization={assignment.organization} />, policyText: true },
    { key: 'role', header: words.roleColumn, value: ({ assignment }) => term.role[assignment.role], cell: ({ assignment: { role } }) => <span class={`role-${role}`}>{term.role[role]}</span>, width: 'short' },
    {
      key: 'words', header: words.words, value: ({ assignment }) => assignment.evidence.quote, policyText: true,
      cell: ({ assignment }) => <button type="button" class="plain" title={words.open} onClick={() => { openFact(assignment.id); }}>{assignment.evidence.quote}</button>,
    },
  ], [words, term, openFact]);
}
