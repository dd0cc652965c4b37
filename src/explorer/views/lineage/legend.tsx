import type { CitationRelation } from '../../graphql/schema.generated.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import type { WorkGraph } from './lineage-graph.js';
import { lineageWords } from './lineage-words.js';

const RELATIONS: readonly CitationRelation[] = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'];

/** What the lines and frames of the picture mean. */
export function Legend({ graph, against }: { readonly graph: WorkGraph; readonly against: boolean }) {
  const words = useWords(lineageWords);
  const { relation } = useWords(terms);
  return (
    <section class="lineage-legend small" aria-label={words.legend}>
      <ul>
        {RELATIONS.map((each) => (
          <li key={each} title={words.legendLines}>
            <svg width={40} height={12} aria-hidden="true" class={`lineage-line relation-${each}`}><path class="lineage-line-ink" d="M0 6H40" /></svg> {relation[each]}
          </li>
        ))}
        <li><Frame kind="is-loaded" /> {words.loaded}</li>
        {[...graph.works.values()].some(({ __typename }) => __typename !== 'Plan') && <li><Frame kind="is-hollow" /> {words.hollow}</li>}
        <li><Frame kind="is-loaded is-focus" /> {words.focus}</li>
        {against && <li class="soft">{words.against}</li>}
      </ul>
    </section>
  );
}

function Frame({ kind }: { readonly kind: string }) {
  return <svg width={26} height={14} aria-hidden="true" class={`lineage-card ${kind}`}><rect class="lineage-card-face" x={1} y={1} width={24} height={12} rx={1} /></svg>;
}
