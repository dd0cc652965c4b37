import { Faceted } from '../../components/facets/faceted.js';
import { facetFilter, useFacetChoice, type FacetChoice } from '../../components/facets/facet-choice.js';
import { useFacetGroups, type FacetGroup } from '../../components/facets/facet-groups.js';
import { PagedTable } from '../../components/paging/paged-table.js';
import { readAllPages } from '../../graphql/read-all-pages.js';
import { useAsk } from '../../components/paging/use-ask.js';
import { useOrder } from '../../components/paging/use-order.js';
import { usePage } from '../../components/paging/use-page.js';
import { useQuestion } from '../../graphql/use-question.js';
import type { CitationRelation, PlanFilter } from '../../graphql/schema.generated.js';
import { useWords } from '../../language/language.js';
import { relations } from '../../language/relations.js';
import { terms } from '../../language/terms.js';
import { useCitationColumns } from './citation-columns.js';
import { citationRows, type CitationRow } from './citation-rows.js';
import { CitationsOfPlanDocument, CitationsByPlanDocument, PlanFacetsDocument, type CitingPlanFragment } from './plan-citations.generated.js';
import { policiesWords } from './policies-words.js';

/** What the API sorts plans by, by column. */
const orderFields = { plan: 'TITLE', period: 'PERIOD_START' } as const;
/** Plans that an export reads at once: each comes with up to 100 citations. */
const PLANS_AT_ONCE = 50;

/** The national documents that each plan cites. The list is of plans, so that a page never parts what one plan cites. */
export function CitationTable() {
  const words = useWords(policiesWords);
  const choice = useFacetChoice('relation');
  const filter = facetFilter(choice);
  const facets = useQuestion(PlanFacetsDocument, { filter });
  const groups = useFacetGroups(facets.data?.plans.facets, choice);
  const titles: Readonly<Record<string, string>> = { level: words.planLevel, place: words.planPlace, year: words.planYear, kind: words.planKind, issuer: words.planIssuer };
  const ofPlans = groups.map((group) => ({ ...group, title: titles[group.name] ?? group.title }));
  return (
    <Faceted choice={choice} groups={[useRelationGroup(), ...ofPlans]} textLabel={words.planText}>
      <CitationPage filter={filter} wanted={relationsOf(choice)} />
    </Faceted>
  );
}

function relationsOf({ chosen }: FacetChoice): readonly CitationRelation[] | null {
  const wanted = relations.filter((relation) => chosen('relation').includes(relation));
  return wanted.length === 0 ? null : wanted;
}

function useRelationGroup(): FacetGroup {
  const words = useWords(policiesWords);
  const term = useWords(terms);
  return { name: 'relation', title: words.relation, options: relations.map((relation) => ({ value: relation, label: term.relation[relation], count: null })), policyText: false, cut: false };
}

function CitationPage({ filter, wanted }: { readonly filter: PlanFilter; readonly wanted: readonly CitationRelation[] | null }) {
  const words = useWords(policiesWords);
  const { asked, page } = usePage();
  const order = useOrder(orderFields, { key: 'plan', descending: false });
  const { orderBy } = order;
  const question = useQuestion(CitationsByPlanDocument, { filter, relations: wanted, orderBy, ...page });
  const columns = useCitationColumns(wanted === null ? words.noneCited : words.noneOfRelation);
  const whole = useWholePlans(wanted);
  const ask = useAsk();
  return (
    <PagedTable
      question={question} connection={({ plans }) => plans} rowsOf={citationRows} caption={words.citations} counted={words.countedPlans} fileName={words.citationsFile} columns={columns} rowKey={keyOf} asked={asked} order={order}
      allRows={async (onProgress, signal) => citationRows(await whole(await readAllPages(
        async (after) => (await ask(CitationsByPlanDocument, { filter, relations: wanted, orderBy, first: PLANS_AT_ONCE, after })).plans, { onProgress, signal },
      )))}
    />
  );
}

function keyOf({ plan, policy }: CitationRow): string {
  return `${plan.id} ${policy?.id ?? ''}`;
}

/** Plans with all that they cite: a plan comes with 100 citations, the others of the few that have more are read here. */
function useWholePlans(wanted: readonly CitationRelation[] | null) {
  const ask = useAsk();
  return async (plans: readonly CitingPlanFragment[]): Promise<readonly CitingPlanFragment[]> => {
    const whole: CitingPlanFragment[] = [];
    for (const plan of plans) {
      if (plan.citations.nodes.length === plan.citations.totalCount) whole.push(plan);
      else {
        const read = async (after: string | null) => (await ask(CitationsOfPlanDocument, { planIds: [plan.id], relations: wanted, after })).citations;
        const nodes = await readAllPages(read);
        whole.push({ ...plan, citations: { ...plan.citations, nodes } });
      }
    }
    return whole;
  };
}
