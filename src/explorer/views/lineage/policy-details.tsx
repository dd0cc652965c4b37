import { Link } from 'wouter-preact';

import { OrganizationLink } from '../../components/organization-link.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { routes } from '../../routes.js';
import type { Line, Work, WorkGraph } from './lineage-graph.js';
import type { LineageAddress } from './lineage-state.js';
import { lineageWords } from './lineage-words.js';
import type { CardActions } from './picture/work-card.js';
import { PolicyDetailsDocument } from './policy-details.generated.js';

interface PolicyDetailsProps {
  readonly work: Work;
  readonly focus: string;
  readonly graph: WorkGraph;
  readonly openLine: (lines: readonly Line[]) => void;
  readonly actions: Omit<CardActions, 'arrive'>;
  readonly change: LineageAddress['change'];
}

/** What is known of the chosen work, and its lines in the picture, each with its sentences. */
export function PolicyDetails({ work, focus, graph, openLine, actions, change }: PolicyDetailsProps) {
  const words = useWords(lineageWords);
  const up = graph.lines.filter(({ citing }) => citing === work.id);
  const down = graph.lines.filter(({ cited }) => cited === work.id);
  return (
    <aside class="lineage-details" aria-label={words.details}>
      <header>
        <h2 lang="zh-CN">{work.title}</h2>
        <button type="button" class="plain" onClick={() => { change({ node: undefined }); }}>{words.close}</button>
      </header>
      <p class="lineage-details-actions no-print">
        {work.id !== focus && <button type="button" onClick={() => { actions.focus(work.id); }}>{words.makeFocus}</button>}
        {work.id !== focus && <button type="button" onClick={() => { change({ path: work.id, open: undefined, node: undefined }); }}>{words.onlyPath}</button>}
        {work.__typename === 'Plan' && <Link href={routes.plan(work.id)}>{words.fullText}</Link>}
      </p>
      <Facts work={work} />
      <Lines heading={words.upstream} lines={up} other="cited" total={work.citedPolicyCount} works={graph.works} openLine={openLine} />
      <Lines heading={words.downstream} lines={down} other="citing" total={work.citingPlanCount} works={graph.works} openLine={openLine} />
    </aside>
  );
}

function Facts({ work }: { readonly work: Work }) {
  const words = useWords(lineageWords);
  const { level, unknownLevel } = useWords(terms);
  const { year } = useFormats();
  return (
    <dl class="lineage-facts small">
      <dt>{words.text}</dt><dd>{work.__typename === 'Plan' ? words.isLoaded : words.notLoaded}</dd>
      {work.documentNumber !== null && <><dt>{words.number}</dt><dd lang="zh-CN">{work.documentNumber}</dd></>}
      <dt>{words.level}</dt><dd>{work.level === null ? unknownLevel : level[work.level]}</dd>
      <dt>{words.year}</dt><dd>{work.issuedYear === null ? words.unknownYear : year(work.issuedYear)}</dd>
      {work.jurisdiction && <><dt>{words.placeOf}</dt><dd lang="zh-CN">{work.jurisdiction.path.join('') || work.jurisdiction.name}</dd></>}
      <FurtherFacts id={work.id} />
    </dl>
  );
}

/** What the picture does not need and is read when a work is chosen. */
function FurtherFacts({ id }: { readonly id: string }) {
  const words = useWords(lineageWords);
  const { data } = useQuestion(PolicyDetailsDocument, { id });
  const node = data?.node;
  if (node?.id !== id || (node.__typename !== 'Plan' && node.__typename !== 'ReferencedPolicy')) return null;
  return (
    <>
      {node.issuers.length > 0 && <><dt>{words.issuers}</dt><dd>{node.issuers.map((issuer) => <span key={issuer.id} class="lineage-issuer"><OrganizationLink organization={issuer} /></span>)}</dd></>}
      {node.aliases.length > 0 && <><dt>{words.aliases}</dt><dd lang="zh-CN">{node.aliases.join('；')}</dd></>}
    </>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly other: 'cited' | 'citing';
  /** How many works there are, in the picture or not. */
  readonly total: number;
  readonly works: ReadonlyMap<string, Work>;
  readonly openLine: (lines: readonly Line[]) => void;
}

function Lines({ heading, lines, other, total, works, openLine }: LinesProps) {
  const words = useWords(lineageWords);
  const { relation } = useWords(terms);
  if (total === 0) return null;
  return (
    <section class="lineage-details-lines">
      <h3>{heading} <small class="soft number">{total}</small></h3>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <button type="button" class="plain" onClick={() => { openLine([line]); }}><span lang="zh-CN">{works.get(line[other])?.title}</span></button>
            <span class="small soft"> {line.relations.map((each) => relation[each]).join(words.listed)} · {words.places(line.count)}</span>
          </li>
        ))}
      </ul>
      {total > lines.length && <p class="small soft">{words.hidden(total - lines.length)}</p>}
    </section>
  );
}
