import { DocumentNumber } from '../../components/document-number.js';
import { useFacts } from '../../components/evidence/facts.js';
import { PolicyLink } from '../../components/policy-link.js';
import { ShortList } from '../../components/short-list.js';
import type { Column } from '../../components/table/column.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { inMarks, numberBeside } from '../../language/work-name.js';
import type { SkippedProvinceRowFragment } from './gaps.generated.js';
import { gapsWords } from './gaps-words.js';

type Row = SkippedProvinceRowFragment;
type Policies = Row['nationalPolicies'];

/** What the list of plans that skip their province shows. */
export function useSkippedColumns(): readonly Column<Row>[] {
  const words = useWords(gapsWords);
  const term = useWords(terms);
  const place = ({ plan: { jurisdiction } }: Row) => jurisdiction?.path.join(' ') ?? null;
  return [
    { key: 'plan', header: words.plan, policyText: true, width: 'wide', value: ({ plan }) => plan.title, cell: ({ plan }) => <PolicyLink policy={plan} /> },
    { key: 'place', header: words.place, policyText: true, value: place, cell: (row) => <Place path={row.plan.jurisdiction?.path ?? []} /> },
    { key: 'level', header: words.level, width: 'short', value: ({ plan: { level } }) => (level === null ? null : term.level[level]) },
    { key: 'national', header: words.national, policyText: true, width: 'wide', value: ({ nationalPolicies }) => titles(nationalPolicies), cell: (row) => <NationalPolicies gap={row} /> },
    { key: 'provincial', header: words.provincial, width: 'wide', value: ({ provincialPolicies }) => titles(provincialPolicies), cell: ({ provincialPolicies }) => <ProvincialPolicies policies={provincialPolicies} /> },
  ];
}

function titles(policies: Policies): string | null {
  return policies.length === 0 ? null : policies.map((policy) => `${inMarks(policy.title)}${numberBeside(policy) === null ? '' : `（${policy.documentNumber}）`}`).join('；');
}

/** From the province down, each place on a line. */
function Place({ path }: { readonly path: readonly string[] }) {
  return <>{path.map((name, i) => <span key={name} class={i === path.length - 1 ? 'gaps-place' : 'gaps-place soft'}>{name}</span>)}</>;
}

/** Each opens the sentences in which the plan cites it. */
function NationalPolicies({ gap: { plan, nationalPolicies } }: { readonly gap: Row }) {
  const words = useWords(gapsWords);
  const { openFact } = useFacts();
  const citationsOf = (policyId: string) => plan.citations.nodes.filter(({ policy }) => policy.id === policyId).map(({ id }) => id);
  return (
    <ShortList
      items={nationalPolicies} itemKey={({ id }) => id} atFirst={8}
      item={({ id, title, documentNumber }) => (
        <>
          <button type="button" class="plain" aria-label={words.open(title)} title={words.open(title)} onClick={() => { openFact(...citationsOf(id)); }}>{title}</button>
          <NumberBeside policy={{ title, documentNumber }} />
        </>
      )}
    />
  );
}

function NumberBeside({ policy }: { readonly policy: { readonly title: string; readonly documentNumber: string | null } }) {
  const number = numberBeside(policy);
  return number === null ? null : <span class="soft small gaps-number"><DocumentNumber number={number} /></span>;
}

function ProvincialPolicies({ policies }: { readonly policies: Policies }) {
  const words = useWords(gapsWords);
  if (policies.length === 0) return <span class="soft">{words.noneKnown}</span>;
  return (
    <ShortList
      items={policies} itemKey={({ id }) => id} atFirst={8}
      item={(policy) => <><PolicyLink policy={policy} /><NumberBeside policy={policy} /></>}
    />
  );
}
