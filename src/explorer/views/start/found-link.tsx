import { Link } from 'wouter-preact';

import { Highlighted } from '../../components/highlighted.js';
import { IndicatorValue } from '../../components/indicator-value.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { routes, withQuery } from '../../routes.js';
import type { FoundEdgeFragment } from './search.generated.js';
import { startWords } from './start-words.js';

type FoundNode = FoundEdgeFragment['node'];

/** Something found, as a link to where it is shown: the words that match, and what it belongs to. */
export function FoundLink({ edge }: { readonly edge: FoundEdgeFragment }) {
  return (
    <Link class="found-link" href={addressOf(edge.node)}>
      <span class="found-snippet" lang="zh-CN"><Highlighted text={edge.snippet} ranges={edge.highlights} /></span>
      <span class="found-context small soft"><Context node={edge.node} /></span>
    </Link>
  );
}

/** Where a node is shown; facts are shown in the text of their plan. */
function addressOf(node: FoundNode): string {
  switch (node.__typename) {
    case 'Document': return node.plans[0] ? routes.plan(node.plans[0].id) : routes.documents();
    case 'Plan': return routes.plan(node.id);
    case 'ReferencedPolicy': return routes.lineage(node.id);
    case 'Task':
    case 'Indicator': return withQuery(routes.plan(node.plan.id), { fact: node.id });
    case 'Organization': return routes.department(node.id);
    default: return routes.start();
  }
}

function Context({ node }: { readonly node: FoundNode }) {
  switch (node.__typename) {
    case 'Document': return <DocumentContext number={node.documentNumber} day={node.issuedOn} />;
    case 'Plan':
    case 'ReferencedPolicy': return <span lang="zh-CN">{joined(node.documentNumber, node.jurisdiction?.name)}</span>;
    case 'Organization': return <span lang="zh-CN">{joined(node.jurisdiction?.name)}</span>;
    case 'Task': return <span lang="zh-CN">{joined(node.path, node.plan.title)}</span>;
    case 'Indicator': return <IndicatorContext node={node} />;
    default: return null;
  }
}

function DocumentContext({ number, day }: { readonly number: string | null; readonly day: string | null }) {
  const formats = useFormats();
  return <span lang="zh-CN">{joined(number, day === null ? undefined : formats.day(day))}</span>;
}

function IndicatorContext({ node }: { readonly node: Extract<FoundNode, { readonly __typename: 'Indicator' }> }) {
  const words = useWords(startWords);
  return (
    <>
      <IndicatorValue indicator={node} />{node.targetYear !== null && ` ${words.targetYear(node.targetYear)}`}
      {' · '}<span lang="zh-CN">{node.plan.title}</span>
    </>
  );
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined).join(' · ');
}
