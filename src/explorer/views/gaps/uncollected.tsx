import { DocumentNumber } from '../../components/document-number.js';
import { facetFilter, useFacetChoice } from '../../components/facets/facet-choice.js';
import { useFacetGroups } from '../../components/facets/facet-groups.js';
import { Faceted } from '../../components/facets/faceted.js';
import { OrganizationNames } from '../../components/organization-names.js';
import { PagedTable } from '../../components/paging/paged-table.js';
import { LARGEST_PAGE, readAllPages } from '../../graphql/read-all-pages.js';
import { useAsk } from '../../components/paging/use-ask.js';
import { useOrder } from '../../components/paging/use-order.js';
import { usePage } from '../../components/paging/use-page.js';
import { PlaceName } from '../../components/place-name.js';
import { PolicyLink } from '../../components/policy-link.js';
import type { Column } from '../../components/table/column.js';
import { NoValue } from '../../components/table/table-cells.js';
import { useQuestion } from '../../graphql/use-question.js';
import type { PolicyFilter } from '../../graphql/schema.generated.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { CitingPlans, citingPlansOf } from './citing-plans.js';
import { UncollectedDocument, UncollectedFacetsDocument, type UncollectedRowFragment } from './gaps.generated.js';
import { gapsWords, type GapsWords } from './gaps-words.js';

/** What the API sorts policies by, by column. */
const orderFields = { citingPlanCount: 'CITING_PLAN_COUNT', title: 'TITLE' } as const;

/** What to collect next: cited policies whose text is not in the graph. */
export function Uncollected() {
  const choice = useFacetChoice();
  const filter = { ...facetFilter(choice), loaded: false };
  const facets = useQuestion(UncollectedFacetsDocument, { filter });
  const groups = useFacetGroups(facets.data?.policies.facets, choice);
  return <Faceted choice={choice} groups={groups}><UncollectedPage filter={filter} /></Faceted>;
}

function UncollectedPage({ filter }: { readonly filter: PolicyFilter }) {
  const words = useWords(gapsWords);
  const ask = useAsk();
  const { asked, page } = usePage();
  const order = useOrder(orderFields, { key: 'citingPlanCount', descending: true });
  const { orderBy } = order;
  const question = useQuestion(UncollectedDocument, { filter, orderBy, ...page });
  const columns = useColumns();
  return (
    <PagedTable
      question={question} connection={({ policies }) => policies} rowsOf={(nodes) => nodes} caption={words.uncollected} fileName={words.file} columns={columns} rowKey={({ id }) => id} asked={asked} order={order}
      allRows={(onProgress, signal) => readAllPages(async (after) => (await ask(UncollectedDocument, { filter, orderBy, first: LARGEST_PAGE, after })).policies, { onProgress, signal })}
    />
  );
}

function useColumns(): readonly Column<UncollectedRowFragment>[] {
  const words = useWords(gapsWords);
  const term = useWords(terms);
  const { number } = useFormats();
  return [
    { key: 'title', header: words.policyTitle, policyText: true, width: 'wide', value: ({ title }) => title, cell: (policy) => <PolicyLink policy={policy} /> },
    { key: 'documentNumber', header: words.documentNumber, policyText: true, value: ({ documentNumber }) => documentNumber, cell: ({ documentNumber }) => (documentNumber === null ? <NoValue /> : <DocumentNumber number={documentNumber} />) },
    { key: 'level', header: words.level, width: 'short', value: ({ level }) => (level === null ? null : term.level[level]) },
    { key: 'place', header: words.place, value: ({ jurisdiction }) => jurisdiction?.name ?? null, cell: ({ jurisdiction }) => <PlaceName place={jurisdiction} /> },
    { key: 'year', header: words.year, width: 'short', value: ({ issuedYear }) => issuedYear },
    { key: 'issuers', header: words.issuers, policyText: true, value: ({ issuers }) => issuers.map(({ name }) => name).join('、') || null, cell: ({ issuers }) => <OrganizationNames organizations={issuers} /> },
    { key: 'citingPlanCount', header: words.citing, numeric: true, value: ({ citingPlanCount }) => citingPlanCount, cell: ({ citingPlanCount }) => number(citingPlanCount) },
    citedByColumn(words),
  ];
}

function citedByColumn(words: GapsWords): Column<UncollectedRowFragment> {
  return {
    key: 'citedBy', header: words.citedBy, policyText: true, width: 'wide',
    value: (policy) => citingPlansOf(policy).map(({ plan }) => plan.title).join('；') || null, cell: (policy) => <CitingPlans policy={policy} />,
  };
}
