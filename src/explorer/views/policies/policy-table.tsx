import { Faceted } from '../../components/facets/faceted.js';
import { facetFilter, useFacetChoice, type FacetChoice } from '../../components/facets/facet-choice.js';
import { useFacetGroups, type FacetGroup } from '../../components/facets/facet-groups.js';
import { PagedTable } from '../../components/paging/paged-table.js';
import { readAllPages, LARGEST_PAGE } from '../../graphql/read-all-pages.js';
import { useAsk } from '../../components/paging/use-ask.js';
import { useOrder } from '../../components/paging/use-order.js';
import { usePage } from '../../components/paging/use-page.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useWords } from '../../language/language.js';
import { PoliciesDocument, PolicyFacetsDocument, type PolicyFacetsQuery } from './policies.generated.js';
import { policiesWords } from './policies-words.js';
import { usePolicyColumns } from './policy-columns.js';

/** What the API sorts policies by, by column. */
const orderFields = { title: 'TITLE', citingPlanCount: 'CITING_PLAN_COUNT' } as const;

/** All policies with their facets; whether the text is here is one of them. */
export function PolicyTable() {
  const choice = useFacetChoice('loaded');
  const filter = facetFilter(choice);
  const facets = useQuestion(PolicyFacetsDocument, {
    filter: { ...filter, loaded: loadedOf(choice) }, filterLoaded: { ...filter, loaded: true }, filterCited: { ...filter, loaded: false },
  });
  const groups = useFacetGroups(facets.data?.policies.facets, choice);
  const loaded = useLoadedGroup(facets.data);
  return <Faceted choice={choice} groups={[loaded, ...groups]}><PolicyPage filter={{ ...filter, loaded: loadedOf(choice) }} /></Faceted>;
}

/** Both chosen, or neither, is no condition. */
function loadedOf({ chosen }: FacetChoice): boolean | null {
  const [wanted, other] = chosen('loaded').filter((value) => value === 'true' || value === 'false');
  return wanted === undefined || other !== undefined ? null : wanted === 'true';
}

function useLoadedGroup(data: PolicyFacetsQuery | undefined): FacetGroup {
  const words = useWords(policiesWords);
  const options = [
    { value: 'true', label: words.loaded, count: data?.loaded.totalCount ?? null },
    { value: 'false', label: words.cited, count: data?.cited.totalCount ?? null },
  ];
  return { name: 'loaded', title: words.loadedFacet, options, policyText: false, cut: false };
}

function PolicyPage({ filter }: { readonly filter: ReturnType<typeof facetFilter> & { readonly loaded: boolean | null } }) {
  const words = useWords(policiesWords);
  const ask = useAsk();
  const { asked, page } = usePage();
  const order = useOrder(orderFields, { key: 'citingPlanCount', descending: true });
  const { orderBy } = order;
  const question = useQuestion(PoliciesDocument, { filter, orderBy, ...page });
  const columns = usePolicyColumns();
  return (
    <PagedTable
      question={question} connection={({ policies }) => policies} rowsOf={(nodes) => nodes} caption={words.policies} fileName={words.file} columns={columns} rowKey={({ id }) => id} asked={asked} order={order}
      allRows={(onProgress, signal) => readAllPages(async (after) => (await ask(PoliciesDocument, { filter, orderBy, first: LARGEST_PAGE, after })).policies, { onProgress, signal })}
    />
  );
}
