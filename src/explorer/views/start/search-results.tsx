import { useState } from 'preact/hooks';

import { Answered, Nothing } from '../../components/states.js';
import type { SearchType } from '../../graphql/schema.generated.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { FoundLink } from './found-link.js';
import { SearchByKindDocument, SearchDocument, type FoundGroupFragment, type SearchByKindQuery } from './search.generated.js';
import { startWords, type FoundKind } from './start-words.js';

/** What a kind shows before all of it is asked for. */
const FIRST_OF_KIND = 5;
const PAGE = 50;
/** Kinds in the order in which they are shown, with their types in the API. */
const kinds: Readonly<Record<FoundKind, SearchType>> = {
  plans: 'PLAN', documents: 'DOCUMENT', policies: 'POLICY', organizations: 'ORGANIZATION', indicators: 'INDICATOR', tasks: 'TASK',
};
const kindNames = Object.keys(kinds) as readonly FoundKind[];

/** What matches, grouped by kind, or all of one kind. */
export function SearchResults({ query }: { readonly query: string }) {
  const kind = kindNames.find((name) => name === useUrlState().one('kind'));
  return kind === undefined ? <ByKind query={query} /> : <OfKind key={`${kind} ${query}`} query={query} kind={kind} />;
}

function ByKind({ query }: { readonly query: string }) {
  const question = useQuestion(SearchByKindDocument, { query, first: FIRST_OF_KIND });
  return <Answered question={question}>{(data) => <Groups data={data} />}</Answered>;
}

function Groups({ data }: { readonly data: SearchByKindQuery }) {
  const words = useWords(startWords);
  const { number } = useFormats();
  const total = kindNames.reduce((sum, kind) => sum + data[kind].totalCount, 0);
  return (
    <>
      <p role="status" class="visually-hidden">{total === 0 ? words.nothing : words.found(number(total))}</p>
      {total === 0 ? <Nothing title={words.nothing} help={words.nothingHelp} /> : kindNames.filter((kind) => data[kind].totalCount > 0).map((kind) => <Group key={kind} kind={kind} group={data[kind]} />)}
    </>
  );
}

function Group({ kind, group }: { readonly kind: FoundKind; readonly group: FoundGroupFragment }) {
  const words = useWords(startWords);
  const { number } = useFormats();
  const { change } = useUrlState();
  return (
    <section class="found-group" aria-label={words.kinds[kind]}>
      <h2 class="found-kind">{words.kinds[kind]} <small class="soft number">{number(group.totalCount)}</small></h2>
      <div>
        <ul>{group.edges.map((edge) => <li key={edge.node.id}><FoundLink edge={edge} /></li>)}</ul>
        {group.totalCount > group.edges.length && <button type="button" class="plain found-all" onClick={() => { change({ kind }); }}>{words.all(number(group.totalCount))}</button>}
      </div>
    </section>
  );
}

function OfKind({ query, kind }: { readonly query: string; readonly kind: FoundKind }) {
  const words = useWords(startWords);
  const { change } = useUrlState();
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <section class="found-group" aria-label={words.kinds[kind]}>
      <h2 class="found-kind">{words.kinds[kind]}<br /><button type="button" class="plain small" onClick={() => { change({ kind: undefined }); }}>{words.back}</button></h2>
      <div>
        {pages.map((after, i) => (
          <FoundPage key={after} query={query} kind={kind} after={after} more={i === pages.length - 1 ? (cursor) => { setPages([...pages, cursor]); } : undefined} />
        ))}
      </div>
    </section>
  );
}

interface FoundPageProps {
  readonly query: string;
  readonly kind: FoundKind;
  readonly after: string | undefined;
  /** Shows the page behind a cursor; only the last page has it. */
  readonly more: ((cursor: string) => void) | undefined;
}

function FoundPage({ query, kind, after, more }: FoundPageProps) {
  const words = useWords(startWords);
  const question = useQuestion(SearchDocument, { query, types: [kinds[kind]], first: PAGE, after: after ?? null });
  return (
    <Answered question={question}>
      {({ search: { edges, pageInfo: { hasNextPage, endCursor } } }) => (
        <>
          <ul>{edges.map((edge) => <li key={edge.node.id}><FoundLink edge={edge} /></li>)}</ul>
          {more && hasNextPage && endCursor !== null && <button type="button" class="found-all" onClick={() => { more(endCursor); }}>{words.more}</button>}
        </>
      )}
    </Answered>
  );
}
