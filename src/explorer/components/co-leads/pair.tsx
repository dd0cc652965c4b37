import { useMemo } from 'preact/hooks';

import { useAllPages } from '../../graphql/use-all-pages.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import type { CoLeadNetworkFilter } from '../../graphql/schema.generated.js';
import { OrganizationLink } from '../organization-link.js';
import { Answered, Nothing } from '../states.js';
import { coLeadsWords } from './co-leads-words.js';
import { Measures } from './measures.js';
import { PairDocument, type PairQuery } from './pair.generated.js';

interface PairProps {
  /** Ids of the two bodies. */
  readonly ids: readonly [string, string];
  /** Which tasks count, as in what surrounds this. */
  readonly filter: Omit<CoLeadNetworkFilter, 'organizationIds' | 'minTaskCount'>;
}

type Edge = PairQuery['coLeadNetwork']['edges'][number];

const tasksOf = (data: PairQuery) => data.coLeadNetwork.edges[0]?.tasks;

/** Two bodies and what they carry together: in which ways, and each measure with its words. Of a network of two bodies asked for, the pair is all. */
export function Pair({ ids, filter }: PairProps) {
  const words = useWords(coLeadsWords);
  const variables = useMemo(() => ({ filter: { ...filter, organizationIds: ids } }), [ids.join(' '), JSON.stringify(filter)]);
  const question = useQuestion(PairDocument, { ...variables, after: null });
  const measures = useAllPages(PairDocument, variables, tasksOf);
  return (
    <Answered question={question}>
      {({ coLeadNetwork: { nodes, edges: [edge] } }) => (edge === undefined ? <Nothing title={words.nothing} help={words.nothingHelp} /> : (
        <section class="pair" aria-label={words.measures}>
          <PairTitle bodies={ids.flatMap((id) => nodes.filter(({ organization }) => organization.id === id).map(({ organization }) => organization))} />
          <Kinds edge={edge} />
          <Answered question={measures}>{({ rows }) => <Measures measures={rows} organizationIds={ids} />}</Answered>
        </section>
      ))}
    </Answered>
  );
}

function PairTitle({ bodies }: { readonly bodies: readonly { readonly id: string; readonly name: string }[] }) {
  return <h2 class="pair-title">{bodies.map((body, i) => <span key={body.id}>{i > 0 && <span class="pair-and">×</span>}<OrganizationLink organization={body} /></span>)}</h2>;
}

function Kinds({ edge }: { readonly edge: Edge }) {
  const words = useWords(coLeadsWords);
  const term = useWords(terms);
  const { number } = useFormats();
  return (
    <>
      <p class="pair-count">{words.together(edge.taskCount)}</p>
      <ul class="pair-kinds">
        {edge.kinds.map(({ kind, lead, taskCount }) => (
          <li key={`${kind} ${lead?.id ?? ''}`}>
            <strong class={`kind-${kind}`}>{term.coLeadKind[kind]}</strong>
            <span>{!lead && <span class="soft">{words.kinds[kind]} </span>}{lead && <span class="soft">{words.leads[0]}<span lang="zh-CN">{lead.name}</span>{words.leads[1]} </span>}<span class="number">{number(taskCount)}</span></span>
          </li>
        ))}
      </ul>
    </>
  );
}
