import './departments.css';
import { useMemo } from 'preact/hooks';

import { OrganizationLink } from '../../components/organization-link.js';
import { PagedTable } from '../../components/paging/paged-table.js';
import { LARGEST_PAGE, readAllPages } from '../../graphql/read-all-pages.js';
import { useAsk } from '../../components/paging/use-ask.js';
import { useOrder } from '../../components/paging/use-order.js';
import { usePage } from '../../components/paging/use-page.js';
import type { Column } from '../../components/table/column.js';
import { ViewHead } from '../../components/view-head.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { DepartmentsControls } from './departments-controls.js';
import { useDepartmentsAsked } from './departments-filter.js';
import { DepartmentsDocument, type DepartmentsQuery } from './departments.generated.js';
import { departmentsWords } from './departments-words.js';

type Row = DepartmentsQuery['organizations']['nodes'][number];

/** What the API sorts bodies by, by column. */
const orderFields = { name: 'NAME', total: 'TASK_COUNT' } as const;

/** All bodies, with how much each carries. */
export function DepartmentsView() {
  const words = useWords(departmentsWords);
  const asked = useDepartmentsAsked();
  const ask = useAsk();
  const { asked: place, page } = usePage();
  const order = useOrder(orderFields, { key: 'total', descending: true });
  const { filter } = asked;
  const { orderBy } = order;
  const question = useQuestion(DepartmentsDocument, { filter, orderBy, ...page });
  const columns = useColumns();
  return (
    <>
      <ViewHead title={words.title}><p>{words.lead}</p></ViewHead>
      <DepartmentsControls asked={asked} />
      <PagedTable
        question={question} connection={({ organizations }) => organizations} rowsOf={(nodes) => nodes} caption={words.title} fileName={words.file} columns={columns} rowKey={({ id }) => id} asked={place} order={order}
        allRows={(onProgress, signal) => readAllPages(async (after) => (await ask(DepartmentsDocument, { filter, orderBy, first: LARGEST_PAGE, after, last: null, before: null })).organizations, { onProgress, signal })}
      />
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const words = useWords(departmentsWords);
  const term = useWords(terms);
  const { number } = useFormats();
  return useMemo(() => [
    { key: 'name', header: words.name, policyText: true, width: 'wide', value: ({ name }) => name, cell: (row) => <OrganizationLink organization={row} /> },
    { key: 'aliases', header: words.aliases, policyText: true, width: 'wide', value: ({ aliases }) => aliases.join('、') || null },
    { key: 'place', header: words.place, policyText: true, value: ({ jurisdiction }) => jurisdiction?.name ?? null },
    { key: 'level', header: words.level, width: 'short', value: ({ jurisdiction }) => (jurisdiction ? term.level[jurisdiction.level] : null) },
    { key: 'isGroup', header: words.isGroup, value: ({ isGroup }) => isGroup, cell: ({ isGroup }) => (isGroup ? words.yes : null) },
    { key: 'lead', header: words.lead1, numeric: true, value: ({ taskCounts }) => taskCounts.lead, cell: ({ taskCounts: { lead } }) => <Count of={lead} role="LEAD" text={number(lead)} /> },
    { key: 'responsible', header: words.responsible, numeric: true, value: ({ taskCounts }) => taskCounts.responsible, cell: ({ taskCounts: { responsible } }) => <Count of={responsible} role="RESPONSIBLE" text={number(responsible)} /> },
    { key: 'support', header: words.support, numeric: true, value: ({ taskCounts }) => taskCounts.support, cell: ({ taskCounts: { support } }) => <Count of={support} role="SUPPORT" text={number(support)} /> },
    { key: 'total', header: words.total, numeric: true, value: ({ taskCounts }) => taskCounts.total, cell: ({ taskCounts }) => number(taskCounts.total) },
  ], [words, term, number]);
}

function Count({ of, role, text }: { readonly of: number; readonly role: string; readonly text: string }) {
  return <span class={of === 0 ? 'soft' : `role-${role}`}>{text}</span>;
}
