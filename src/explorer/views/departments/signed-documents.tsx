import { useMemo } from 'preact/hooks';
import { Link } from 'wouter-preact';

import { DocumentNumber } from '../../components/document-number.js';
import type { Column } from '../../components/table/column.js';
import { DataTable } from '../../components/table/data-table.js';
import { NoValue } from '../../components/table/table-cells.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { routes } from '../../routes.js';
import type { Department } from './department-data.js';
import { departmentWords } from './department-words.js';

type Signed = Department['documents']['nodes'][number];

/** The documents that a body signed, newest first. */
export function SignedDocuments({ documents }: { readonly documents: readonly Signed[] }) {
  const words = useWords(departmentWords);
  const formats = useFormats();
  const columns = useMemo((): readonly Column<Signed>[] => [
    {
      key: 'title', header: words.title, policyText: true, width: 'wide', value: ({ title }) => title,
      cell: ({ title, plans: [plan] }) => (plan ? <Link href={routes.plan(plan.id)}>{title}</Link> : title),
    },
    { key: 'documentNumber', header: words.number, policyText: true, value: ({ documentNumber }) => documentNumber, cell: ({ documentNumber }) => (documentNumber === null ? <NoValue /> : <DocumentNumber number={documentNumber} />) },
    { key: 'issuedOn', header: words.date, width: 'short', value: ({ issuedOn }) => issuedOn, cell: ({ issuedOn }) => (issuedOn === null ? <NoValue /> : formats.day(issuedOn)) },
  ], [words, formats]);
  return (
    <section class="department-documents">
      <DataTable caption={words.documents} rows={documents} columns={columns} rowKey={({ id }) => id} fileName="department-documents" sortParameter="documents" />
    </section>
  );
}
