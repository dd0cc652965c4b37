import './paging.css';

import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { useUrlState, type UrlChange } from '../../url-state.js';
import { pageSizes, rowsBefore, rowsOfLastPage, type PageAsked } from './list-position.js';
import { pagingWords } from './paging-words.js';
import { firstPage } from './use-page.js';

/** What a page of a connection tells of itself. */
export interface PageOfList {
  readonly rows: number;
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

/** How many rows of the list stand before a page. */
export function positionOf(asked: PageAsked, { rows, total, pageInfo }: PageOfList): number {
  return rowsBefore(asked, { rows, total, ...pageInfo });
}

interface PagingProps {
  readonly asked: PageAsked;
  readonly list: PageOfList;
}

/** Leads from page to page of a list by cursor, and says where the page stands in it. Each page is a step in the history. */
export function Paging({ asked, list }: PagingProps) {
  const words = useWords(pagingWords);
  const { number } = useFormats();
  const { change } = useUrlState();
  const before = positionOf(asked, list);
  if (list.total <= pageSizes[0]) return null;
  const go = (to: UrlChange) => {
    change({ ...firstPage, ...to });
    document.querySelector('.table')?.scrollIntoView({ block: 'start' });
  };
  const steps = stepsOf(asked, list, before);
  return (
    <nav class="paging no-print" aria-label={words.pages}>
      <span class="paging-steps">
        {(['first', 'previous', 'next', 'last'] as const).map((step) => <Step key={step} label={words[step]} to={steps[step]} go={go} />)}
      </span>
      <span class="number soft">{words.range(number(before + 1), number(before + list.rows), number(list.total))}</span>
      <label class="paging-size soft">{words.size}
        <select value={asked.size} onChange={(event) => { change({ ...firstPage, size: event.currentTarget.value === String(pageSizes[0]) ? undefined : event.currentTarget.value }); }}>
          {pageSizes.map((size) => <option key={size} value={size}>{number(size)}</option>)}
        </select>
      </label>
    </nav>
  );
}

/** A step that cannot be taken keeps the focus that came to it. */
function Step({ label, to, go }: { readonly label: string; readonly to: UrlChange | undefined; readonly go: (to: UrlChange) => void }) {
  return <button type="button" class="plain" aria-disabled={to === undefined} onClick={() => { if (to) go(to); }}>{label}</button>;
}

type Steps = Readonly<Record<'first' | 'previous' | 'next' | 'last', UrlChange | undefined>>;

function stepsOf({ size }: PageAsked, { rows, total, pageInfo }: PageOfList, before: number): Steps {
  const backwards = before <= size ? {} : { before: pageInfo.startCursor ?? undefined, at: String(before - size) };
  return {
    first: before > 0 ? {} : undefined,
    previous: before > 0 ? backwards : undefined,
    next: before + rows < total ? { after: pageInfo.endCursor ?? undefined, at: String(before + rows) } : undefined,
    last: before + rows < total ? { last: String(rowsOfLastPage(total, size)) } : undefined,
  };
}
