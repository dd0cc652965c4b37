import { Faceted } from '../../components/facets/faceted.js';
import { facetFilter, useFacetChoice } from '../../components/facets/facet-choice.js';
import { useFacetGroups } from '../../components/facets/facet-groups.js';
import { PagedTable } from '../../components/paging/paged-table.js';
import { readAllPages, LARGEST_PAGE } from '../../graphql/read-all-pages.js';
import { useAsk } from '../../components/paging/use-ask.js';
import { useOrder } from '../../components/paging/use-order.js';
import { usePage } from '../../components/paging/use-page.js';
import { ViewHead } from '../../components/view-head.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useWords } from '../../language/language.js';
import { useDocumentColumns } from './document-columns.js';
import { DocumentFacetsDocument, DocumentsDocument } from './documents.generated.js';
import { documentsWords } from './documents-words.js';

/** What the API sorts documents by, by column. */
const orderFields = { issuedOn: 'ISSUED_ON', title: 'TITLE' } as const;

/** All documents that were loaded, as a table with facets. */
export function DocumentsView() {
  const words = useWords(documentsWords);
  const choice = useFacetChoice();
  const filter = facetFilter(choice);
  const facets = useQuestion(DocumentFacetsDocument, { filter });
  const groups = useFacetGroups(facets.data?.documents.facets, choice);
  return (
    <>
      <ViewHead title={words.title}><p>{words.help}</p></ViewHead>
      <Faceted choice={choice} groups={groups}><DocumentTable filter={filter} /></Faceted>
    </>
  );
}

function DocumentTable({ filter }: { readonly filter: ReturnType<typeof facetFilter> }) {
  const words = useWords(documentsWords);
  const ask = useAsk();
  const { asked, page } = usePage();
  const order = useOrder(orderFields, { key: 'issuedOn', descending: true });
  const { orderBy } = order;
  const question = useQuestion(DocumentsDocument, { filter, orderBy, ...page });
  const columns = useDocumentColumns();
  return (
    <PagedTable
      question={question} connection={({ documents }) => documents} rowsOf={(nodes) => nodes} caption={words.title} fileName={words.file} columns={columns} rowKey={({ id }) => id} asked={asked} order={order}
      allRows={(onProgress, signal) => readAllPages(async (after) => (await ask(DocumentsDocument, { filter, orderBy, first: LARGEST_PAGE, after })).documents, { onProgress, signal })}
    />
  );
}
