import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';

import { PolicyLink } from '../../components/policy-link.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { numberBeside } from '../../language/work-name.js';
import { routes } from '../../routes.js';
import type { CitationOfPlanFragment, PlanCitationFragment } from './facts.generated.js';
import { groupedCitations, type LinkedCitation, type LinkedPolicy, type RelationGroup } from './grouped-citations.js';
import { planWords } from './plan-words.js';
import type { Selection } from './use-selection.js';
import type { GrowingList } from './use-growing-list.js';

/** So many policies are shown before the rest is asked for. */
const AT_FIRST = 6;

interface LinkedPoliciesProps {
  readonly planId: string;
  readonly citations: GrowingList<PlanCitationFragment>;
  readonly citedBy: GrowingList<CitationOfPlanFragment>;
  readonly selection: Selection;
}

/** What the plan rests on, and what rests on it: by relation and level, each mention opening its sentence. */
export function LinkedPolicies({ planId, citations, citedBy, selection }: LinkedPoliciesProps) {
  const words = useWords(planWords);
  const citing = citedBy.nodes.map(({ plan, ...citation }): LinkedCitation => ({ ...citation, policy: plan }));
  return (
    <div class="plan-links">
      <OneWay name="rests-on" title={words.restsOn} none={words.restsOnNothing} citations={citations.nodes} isComplete={citations.isComplete} selection={selection} />
      <OneWay name="rested-on" title={words.restedOn} none={words.restedOnNothing} citations={citing} isComplete={citedBy.isComplete} selection={selection} />
      <p class="plan-links-lineage no-print"><Link href={routes.lineage(planId)}>{words.lineage}</Link></p>
    </div>
  );
}

interface OneWayProps {
  readonly name: string;
  readonly title: string;
  readonly none: string;
  readonly citations: readonly LinkedCitation[];
  readonly isComplete: boolean;
  readonly selection: Selection;
}

function OneWay({ name, title, none, citations, isComplete, selection }: OneWayProps) {
  const words = useWords(planWords);
  const { number } = useFormats();
  const [isWhole, setWhole] = useState(false);
  const groups = groupedCitations(citations);
  const entries = groups.reduce((sum, group) => sum + entryCount(group), 0);
  const policies = new Set(citations.map(({ policy }) => policy.id)).size;
  const isCut = !isWhole && entries > AT_FIRST;
  const relationsOf = (some: readonly RelationGroup[]) => some.map((group) => <Relation key={group.relation} group={group} selection={selection} />);
  return (
    <section class={`plan-${name}`} aria-labelledby={`plan-${name}`}>
      <h2 id={`plan-${name}`}>{title} {policies > 0 && <small class="soft number">{words.counted(number(policies), number(citations.length))}</small>}</h2>
      {isComplete && policies === 0 && <p class="soft">{none}</p>}
      {isCut ? <><div class="no-print">{relationsOf(firstOf(groups, AT_FIRST))}</div><div class="plan-print-only">{relationsOf(groups)}</div></> : relationsOf(groups)}
      {entries > AT_FIRST && <button type="button" class="plain small no-print" aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }}>{isWhole ? words.showFewer : words.showMore(number(entries - AT_FIRST))}</button>}
    </section>
  );
}

/** A policy that is cited in two relations stands in both. */
function entryCount({ levels }: RelationGroup): number {
  return levels.reduce((sum, { policies }) => sum + policies.length, 0);
}

/** The groups cut off behind so many policies. */
function firstOf(groups: readonly RelationGroup[], wanted: number): readonly RelationGroup[] {
  let left = wanted;
  const take = <Item,>(items: readonly Item[]): readonly Item[] => {
    const taken = items.slice(0, left);
    left -= taken.length;
    return taken;
  };
  return groups.map(({ relation, levels }) => ({
    relation,
    levels: levels.map(({ level, policies }) => ({ level, policies: take(policies) })).filter(({ policies }) => policies.length > 0),
  })).filter(({ levels }) => levels.length > 0);
}

function Relation({ group: { relation, levels }, selection }: { readonly group: RelationGroup; readonly selection: Selection }) {
  const term = useWords(terms);
  return (
    <div class="plan-relation">
      <h3>{term.relation[relation]}</h3>
      <div>
        {levels.map(({ level, policies }) => (
          <div class="plan-relation-level" key={level}>
            <h4 class="soft">{level === null ? term.unknownLevel : term.level[level]}</h4>
            <ul>{policies.map((linked) => <li key={linked.policy.id}><Mentions linked={linked} selection={selection} /></li>)}</ul>
          </div>
        ))}
      </div>
    </div>
  );
}

function Mentions({ linked: { policy, mentions }, selection }: { readonly linked: LinkedPolicy; readonly selection: Selection }) {
  const words = useWords(planWords);
  const named: Readonly<Record<string, string>> = { preamble: words.preamble, notice: words.notice };
  return (
    <>
      <PolicyLink policy={policy} />{numberBeside(policy) !== null && <> <span class="soft" lang="zh-CN">{policy.documentNumber}</span></>}
      <span class="plan-mentions no-print">
        {mentions.map(({ id, path }) => (
          <button key={id} type="button" class="plan-mention" aria-pressed={selection.ids.includes(id)} aria-label={words.mention(policy.title, named[path] ?? path)} onClick={() => { selection.select(id); }}>{named[path] ?? path}</button>
        ))}
      </span>
    </>
  );
}
