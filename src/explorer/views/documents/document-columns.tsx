import './documents.css';
import { Link } from 'wouter-preact';

import { DocumentNumber } from '../../components/document-number.js';
import { OrganizationNames } from '../../components/organization-names.js';
import { PlaceName } from '../../components/place-name.js';
import type { Column } from '../../components/table/column.js';
import { NoValue } from '../../components/table/table-cells.js';
import { useFormats, type Formats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms, type Terms } from '../../language/terms.js';
import { routes } from '../../routes.js';
import type { DocumentRowFragment } from './documents.generated.js';
import { documentsWords, type DocumentsWords } from './documents-words.js';

type Row = DocumentRowFragment;

/** What the table of documents shows and exports. */
export function useDocumentColumns(): readonly Column<Row>[] {
  const words = useWords(documentsWords);
  const term = useWords(terms);
  const formats = useFormats();
  return [...headColumns(words), ...originColumns(words, term), ...countColumns(words, formats)];
}

function headColumns(words: DocumentsWords): readonly Column<Row>[] {
  return [
    { key: 'title', header: words.documentTitle, policyText: true, width: 'wide', value: ({ title }) => title, cell: (row) => <Title document={row} /> },
    { key: 'documentNumber', header: words.documentNumber, policyText: true, value: ({ documentNumber }) => documentNumber, cell: ({ documentNumber }) => (documentNumber === null ? <NoValue /> : <DocumentNumber number={documentNumber} />) },
    { key: 'kind', header: words.kind, policyText: true, width: 'short', value: ({ kind }) => kind },
  ];
}

function originColumns(words: DocumentsWords, term: Terms): readonly Column<Row>[] {
  return [
    { key: 'place', header: words.place, value: ({ jurisdiction }) => jurisdiction?.name ?? null, cell: ({ jurisdiction }) => <PlaceName place={jurisdiction} /> },
    { key: 'level', header: words.level, width: 'short', value: ({ jurisdiction }) => (jurisdiction ? term.level[jurisdiction.level] : null) },
    { key: 'issuers', header: words.issuers, policyText: true, value: ({ issuers }) => issuers.map(({ name }) => name).join('、') || null, cell: ({ issuers }) => <OrganizationNames organizations={issuers} /> },
    { key: 'issuedOn', header: words.issuedOn, width: 'short', value: ({ issuedOn }) => issuedOn },
  ];
}

type Counted = 'measures' | 'indicators' | 'citations';

function countColumns(words: DocumentsWords, { number }: Formats): readonly Column<Row>[] {
  const sum = ({ plans }: Row, name: Counted) => plans.reduce((total, plan) => total + plan[name].totalCount, 0);
  const counted = (['measures', 'indicators', 'citations'] as const).map((name): Column<Row> => ({
    key: name, header: words[name], numeric: true, value: (row) => sum(row, name), cell: (row) => number(sum(row, name)),
  }));
  return [...counted, { key: 'warnings', header: words.warnings, numeric: true, value: ({ warnings }) => warnings.length, cell: ({ warnings }) => number(warnings.length) }];
}

/** A document that promulgates one plan leads to it; of several each is named, with what it holds. */
function Title({ document: { title, plans } }: { readonly document: Row }) {
  const words = useWords(documentsWords);
  const { number } = useFormats();
  const [first] = plans;
  if (!first) return <>{title}</>;
  if (plans.length === 1) return <Link href={routes.plan(first.id)}>{title}</Link>;
  return (
    <>
      {title}
      <ul class="documents-plans" aria-label={words.plans}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Link href={routes.plan(plan.id)}>{plan.title}</Link>{' '}
            <span class="soft small">{words.counts(number(plan.measures.totalCount), number(plan.indicators.totalCount), number(plan.citations.totalCount))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
