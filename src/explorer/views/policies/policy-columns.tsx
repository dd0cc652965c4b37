import { Link } from 'wouter-preact';

import { useFacts } from '../../components/evidence/facts.js';
import { DocumentNumber } from '../../components/document-number.js';
import { OrganizationNames } from '../../components/organization-names.js';
import { PlaceName } from '../../components/place-name.js';
import { PolicyLink } from '../../components/policy-link.js';
import type { Column } from '../../components/table/column.js';
import { NoValue } from '../../components/table/table-cells.js';
import { useFormats, type Formats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms, type Terms } from '../../language/terms.js';
import { routes } from '../../routes.js';
import type { PolicyRowFragment } from './policies.generated.js';
import { policiesWords, type PoliciesWords } from './policies-words.js';

type Row = PolicyRowFragment;

/** What the table of policies shows; the other wordings of a title stand under it. */
export function usePolicyColumns(): readonly Column<Row>[] {
  const words = useWords(policiesWords);
  const term = useWords(terms);
  const formats = useFormats();
  return [
    { key: 'title', header: words.policyTitle, policyText: true, width: 'wide', value: ({ title }) => title, cell: (row) => <Title policy={row} /> },
    { key: 'aliases', header: words.aliasesHeader, policyText: true, exportedOnly: true, value: ({ aliases }) => aliases.join('；') || null },
    ...originColumns(words, term),
    {
      key: 'citingPlanCount', header: words.citing, numeric: true, value: ({ citingPlanCount }) => citingPlanCount,
      cell: (row) => <CitingPlans policy={row} formats={formats} />,
    },
    { key: 'mentions', header: words.mentions, numeric: true, exportedOnly: true, value: ({ citedBy }) => citedBy.totalCount },
    { key: 'lineage', header: words.lineage, width: 'short', value: ({ id }) => new URL(routes.lineage(id), window.location.href).href, cell: ({ id, title }) => <Link href={routes.lineage(id)} aria-label={words.lineageOf(title)}>{words.lineage}</Link> },
  ];
}

function originColumns(words: PoliciesWords, term: Terms): readonly Column<Row>[] {
  return [
    { key: 'documentNumber', header: words.documentNumber, policyText: true, value: ({ documentNumber }) => documentNumber, cell: ({ documentNumber }) => (documentNumber === null ? <NoValue /> : <DocumentNumber number={documentNumber} />) },
    { key: 'kind', header: words.kind, policyText: true, width: 'short', value: ({ kind }) => kind },
    { key: 'level', header: words.level, width: 'short', value: ({ level }) => (level === null ? null : term.level[level]) },
    { key: 'place', header: words.place, value: ({ jurisdiction }) => jurisdiction?.name ?? null, cell: ({ jurisdiction }) => <PlaceName place={jurisdiction} /> },
    { key: 'year', header: words.year, width: 'short', value: ({ issuedYear }) => issuedYear },
    { key: 'issuers', header: words.issuers, policyText: true, value: ({ issuers }) => issuers.map(({ name }) => name).join('、') || null, cell: ({ issuers }) => <OrganizationNames organizations={issuers} /> },
    { key: 'loaded', header: words.text, width: 'short', value: ({ __typename }) => __typename === 'Plan', cell: ({ __typename }) => (__typename === 'Plan' ? words.loaded : <span class="soft">{words.cited}</span>) },
  ];
}

function Title({ policy }: { readonly policy: Row }) {
  const words = useWords(policiesWords);
  return (
    <>
      <PolicyLink policy={policy} />
      {policy.aliases.length > 0 && <span class="policies-aliases soft small">{words.aliases(policy.aliases.join('；'))}</span>}
    </>
  );
}

/** How many plans cite it; the count opens every sentence that does. */
function CitingPlans({ policy: { citingPlanCount, citedBy }, formats: { number } }: { readonly policy: Row; readonly formats: Formats }) {
  const words = useWords(policiesWords);
  const { openFact } = useFacts();
  if (citingPlanCount === 0) return <span class="soft">{number(0)}</span>;
  const open = () => { openFact(...citedBy.nodes.map(({ id }) => id)); };
  return <button type="button" class="plain" title={words.openSentences(number(citedBy.totalCount))} onClick={open}>{number(citingPlanCount)}<span class="visually-hidden"> {words.openSentences(number(citedBy.totalCount))}</span></button>;
}
