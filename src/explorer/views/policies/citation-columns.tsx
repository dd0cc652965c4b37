import { DocumentNumber } from '../../components/document-number.js';
import { useFacts } from '../../components/evidence/facts.js';
import { PolicyLink } from '../../components/policy-link.js';
import type { Column } from '../../components/table/column.js';
import { useFormats, type Formats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms, type Terms } from '../../language/terms.js';
import { numberBeside } from '../../language/work-name.js';
import { excerptOf, type CitationRow } from './citation-rows.js';
import { policiesWords, type PoliciesWords } from './policies-words.js';

/** What the table of national documents that plans cite shows: a plan's cells reach over all that it cites. */
export function useCitationColumns(noneCited: string): readonly Column<CitationRow>[] {
  const words = useWords(policiesWords);
  const term = useWords(terms);
  const formats = useFormats();
  return [...planColumns(words, term), ...policyColumns(words, term, noneCited), ...mentionColumns(words, formats)];
}

function planColumns(words: PoliciesWords, term: Terms): readonly Column<CitationRow>[] {
  const group = ({ plan }: CitationRow) => plan.id;
  return [
    { key: 'plan', header: words.plan, policyText: true, width: 'wide', group, value: ({ plan }) => plan.title, cell: ({ plan }) => <PlanOfPlace plan={plan} /> },
    { key: 'place', header: words.place, policyText: true, exportedOnly: true, value: ({ plan }) => plan.jurisdiction?.name ?? null },
    { key: 'level', header: words.level, exportedOnly: true, value: ({ plan: { level } }) => (level === null ? null : term.level[level]) },
    { key: 'period', header: words.period, width: 'short', group, value: ({ plan: { period } }) => (period === null ? null : period.start === period.end ? String(period.start) : `${String(period.start)}–${String(period.end)}`) },
  ];
}

/** A plan's title, with its place and level under it; one that cites more than it comes with says so. */
function PlanOfPlace({ plan }: { readonly plan: CitationRow['plan'] }) {
  const words = useWords(policiesWords);
  const { number } = useFormats();
  const term = useWords(terms);
  return (
    <>
      <PolicyLink policy={plan} />
      <span class="policies-origin soft small">
        {plan.jurisdiction !== null && <><span lang="zh-CN">{plan.jurisdiction.name}</span> · </>}{plan.level === null ? term.unknownLevel : term.level[plan.level]}
      </span>
      {plan.citations.nodes.length < plan.citations.totalCount && <span class="policies-origin small">{words.cut(number(plan.citations.nodes.length), number(plan.citations.totalCount))}</span>}
    </>
  );
}

function NumberBeside({ policy }: { readonly policy: { readonly title: string; readonly documentNumber: string | null } }) {
  const number = numberBeside(policy);
  return number === null ? null : <span class="policies-number soft small"><DocumentNumber number={number} /></span>;
}

function policyColumns(words: PoliciesWords, term: Terms, noneCited: string): readonly Column<CitationRow>[] {
  return [
    {
      key: 'policy', header: words.policy, width: 'wide', value: ({ policy }) => policy?.title ?? null,
      cell: ({ policy }) => (policy === undefined ? <span class="soft">{noneCited}</span> : <><PolicyLink policy={policy} /><NumberBeside policy={policy} /></>),
    },
    { key: 'documentNumber', header: words.documentNumber, policyText: true, exportedOnly: true, value: ({ policy }) => policy?.documentNumber ?? null },
    { key: 'relation', header: words.relation, value: ({ relations }) => relations.map((relation) => term.relation[relation]).join('、') || null, cell: ({ relations }) => relations.map((relation) => term.relation[relation]).join('、') },
  ];
}

function mentionColumns(words: PoliciesWords, formats: Formats): readonly Column<CitationRow>[] {
  return [
    { key: 'count', header: words.count, numeric: true, value: ({ citations }) => citations.length, cell: (row) => <Mentions row={row} formats={formats} /> },
    {
      key: 'sentence', header: words.sentence, policyText: true, width: 'wide', value: ({ citations }) => citations.map(excerptOf).join('\n') || null,
      cell: (row) => <Sentence row={row} />,
    },
  ];
}

/** Opens every mention of the row. */
function Mentions({ row: { citations }, formats: { number } }: { readonly row: CitationRow; readonly formats: Formats }) {
  const words = useWords(policiesWords);
  const { openFact } = useFacts();
  if (citations.length === 0) return null;
  return (
    <button type="button" class="plain" aria-label={words.openSentences(number(citations.length))} title={words.openSentences(number(citations.length))} onClick={() => { openFact(...citations.map(({ id }) => id)); }}>
      {number(citations.length)}
    </button>
  );
}

/** The first mention in its sentence; it opens its evidence. */
function Sentence({ row: { citations: [first] } }: { readonly row: CitationRow }) {
  const { openFact } = useFacts();
  if (first === undefined) return null;
  return <button type="button" class="plain policies-sentence" onClick={() => { openFact(first.id); }}>{excerptOf(first)}</button>;
}
