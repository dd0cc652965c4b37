import { Link } from 'wouter-preact';

import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { routes, withQuery } from '../../routes.js';
import { Highlighted } from '../highlighted.js';
import { OrganizationLink } from '../organization-link.js';
import { PolicyLink } from '../policy-link.js';
import { CopyCitation } from './copy-citation.js';
import { evidenceWords } from './evidence-words.js';
import { PlaceInFile } from './place-in-file.js';
import type { EvidenceFieldsFragment, EvidenceQuery } from './evidence.generated.js';
import { IndicatorValue } from '../indicator-value.js';

type AnyNode = NonNullable<EvidenceQuery['nodes'][number]>;
type Fact = Extract<AnyNode, { readonly evidence: unknown }>;
type FactOf<Name extends Fact['__typename']> = Extract<Fact, { readonly __typename: Name }>;

/** One fact with the words that it was read from. */
export function FactEvidence({ node }: { readonly node: AnyNode }) {
  const words = useWords(evidenceWords);
  if (!('evidence' in node)) return <p class="soft">{words.gone}</p>;
  return (
    <article class="evidence-fact">
      <Statement fact={node} />
      <Passage evidence={node.evidence} />
      <Source fact={node} />
    </article>
  );
}

/** What the fact says, in one line. */
function Statement({ fact }: { readonly fact: Fact }) {
  switch (fact.__typename) {
    case 'Citation': return <CitationStatement fact={fact} />;
    case 'Responsibility': return <ResponsibilityStatement fact={fact} />;
    case 'Indicator': return <IndicatorStatement fact={fact} />;
    case 'Task': return <TaskStatement fact={fact} />;
  }
}

function CitationStatement({ fact }: { readonly fact: FactOf<'Citation'> }) {
  const term = useWords(terms);
  return (
    <p class="evidence-statement">
      <PolicyLink policy={fact.plan} /> <strong class="evidence-relation">{term.relation[fact.relation]}</strong> <PolicyLink policy={fact.policy} />
    </p>
  );
}

function ResponsibilityStatement({ fact }: { readonly fact: FactOf<'Responsibility'> }) {
  const term = useWords(terms);
  return (
    <p class="evidence-statement">
      <OrganizationLink organization={fact.organization} /> <strong class={`role-${fact.role}`}>{term.role[fact.role]}</strong> <span lang="zh-CN">{fact.carried.title}</span>
    </p>
  );
}

function IndicatorStatement({ fact }: { readonly fact: FactOf<'Indicator'> }) {
  const words = useWords(evidenceWords);
  return (
    <p class="evidence-statement">
      <span lang="zh-CN">{fact.metric}</span> <strong class="evidence-value"><IndicatorValue indicator={fact} /></strong>
      {fact.targetYear !== null && <span class="soft"> {words.targetYear(fact.targetYear)}</span>}
    </p>
  );
}

function TaskStatement({ fact }: { readonly fact: FactOf<'Task'> }) {
  const term = useWords(terms);
  return <p class="evidence-statement"><span lang="zh-CN">{fact.title}</span> <span class="soft">{term.taskKind[fact.kind]}</span></p>;
}

/** The words that the fact was read from, marked, in their sentences. */
function Passage({ evidence }: { readonly evidence: EvidenceFieldsFragment }) {
  const { text, highlight } = evidence.context;
  return <blockquote class="evidence-passage policy-text" lang="zh-CN"><Highlighted text={text} ranges={[highlight]} /></blockquote>;
}

function planOf(fact: Fact) {
  return fact.__typename === 'Responsibility' ? fact.carried.plan : fact.plan;
}

function pathOf(fact: Fact): string {
  return fact.__typename === 'Responsibility' ? fact.carried.path : fact.path;
}

/** Where it stands: document, number, date, path and characters. */
function Source({ fact }: { readonly fact: Fact }) {
  const words = useWords(evidenceWords);
  const formats = useFormats();
  const { document, start, end, place } = fact.evidence;
  const path = pathOf(fact);
  const named: Readonly<Record<string, string>> = { preamble: words.preamble, notice: words.notice };
  return (
    <>
      <dl class="evidence-source small">
        <dt>{words.document}</dt><dd><span lang="zh-CN">{document.title}</span> {place !== null && <PlaceInFile place={place} />}</dd>
        <dt>{words.number}</dt><dd lang={document.documentNumber === null ? undefined : 'zh-CN'}>{document.documentNumber ?? words.noNumber}</dd>
        {document.issuedOn !== null && <><dt>{words.date}</dt><dd>{formats.day(document.issuedOn)}</dd></>}
        <dt>{words.path}</dt><dd>{named[path] ?? path} <span class="soft number">{words.characters(start, end)}</span></dd>
        {document.sourcePath !== null && <><dt>{words.source}</dt><dd class="evidence-file">{document.sourcePath}</dd></>}
      </dl>
      <p class="evidence-actions no-print">
        <Link href={withQuery(routes.plan(planOf(fact).id), { fact: fact.id })}>{words.inPlan}</Link>
        <CopyCitation evidence={fact.evidence} path={path} />
      </p>
    </>
  );
}
