import type { ComponentChildren } from 'preact';

import { OrganizationLink } from '../../components/organization-link.js';
import { PolicyLink } from '../../components/policy-link.js';
import { ViewHead } from '../../components/view-head.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import type { PlanHeadFragment } from './plan.generated.js';
import { planWords } from './plan-words.js';
import { ReadingDiagnostics } from './reading-diagnostics.js';
import { readingWords } from './reading-words.js';
import type { Selection } from './use-selection.js';

/** The plan's title as written, and what the document says of itself. */
export function PlanHead({ plan, selection }: { readonly plan: PlanHeadFragment; readonly selection: Selection }) {
  const words = useWords(planWords);
  const reading = useWords(readingWords);
  const { document } = plan;
  const siblings = document.plans.filter(({ id }) => id !== plan.id);
  const issuers = plan.issuers.length > 0 ? plan.issuers : document.issuers;
  return (
    <ViewHead title={plan.title} policyText>
      <dl class="plan-facts">
        <Stated name={words.number} lang={plan.documentNumber === null ? undefined : 'zh-CN'}>{plan.documentNumber ?? words.noNumber}</Stated>
        <Dates document={document} />
        <Scope plan={plan} />
        {issuers.length > 0 && <Stated name={words.issuers} isWide>{listed(issuers.map((issuer) => <OrganizationLink key={issuer.id} organization={issuer} />))}</Stated>}
        {document.title !== plan.title && <Stated name={words.document} isWide lang="zh-CN">{document.title}</Stated>}
        {siblings.length > 0 && <Stated name={words.siblings} isWide><ul>{siblings.map((sibling) => <li key={sibling.id}><PolicyLink policy={{ __typename: 'Plan', ...sibling }} /></li>)}</ul></Stated>}
        {document.sourcePath !== null && <Stated name={words.source} isWide><span class="plan-file">{document.sourcePath}</span></Stated>}
        {document.diagnostics.length > 0 && <Stated name={reading.title} isWide><ReadingDiagnostics diagnostics={document.diagnostics} selection={selection} /></Stated>}
      </dl>
    </ViewHead>
  );
}

function Dates({ document }: { readonly document: PlanHeadFragment['document'] }) {
  const words = useWords(planWords);
  const { day } = useFormats();
  return (
    <>
      {document.issuedOn !== null && <Stated name={words.date}>{day(document.issuedOn)}</Stated>}
      {document.publishedOn !== null && <Stated name={words.published}>{day(document.publishedOn)}</Stated>}
    </>
  );
}

function Scope({ plan }: { readonly plan: PlanHeadFragment }) {
  const words = useWords(planWords);
  const term = useWords(terms);
  return (
    <>
      {plan.jurisdiction !== null && <Stated name={words.place} lang="zh-CN">{plan.jurisdiction.name}</Stated>}
      {plan.period !== null && <Stated name={words.period}>{words.years(plan.period.start, plan.period.end)}</Stated>}
      <Stated name={words.level}>{plan.level === null ? term.unknownLevel : term.level[plan.level]}</Stated>
      {plan.kind !== null && <Stated name={words.kind} lang="zh-CN">{plan.kind}</Stated>}
    </>
  );
}

interface StatedProps {
  readonly name: string;
  readonly lang?: string | undefined;
  /** Takes a row of its own. */
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

function Stated({ name, lang, isWide = false, children }: StatedProps) {
  return <div class={isWide ? 'plan-fact-wide' : undefined}><dt>{name}</dt><dd lang={lang}>{children}</dd></div>;
}

function listed(parts: readonly ComponentChildren[]): ComponentChildren {
  return parts.flatMap((part, index) => (index === 0 ? [part] : ['、', part]));
}
