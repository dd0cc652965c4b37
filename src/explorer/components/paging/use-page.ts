import { useMemo } from 'preact/hooks';

import { useUrlState, type UrlChange } from '../../url-state.js';
import { pageArguments, pageAsked, type PageArguments, type PageAsked } from './list-position.js';

/** Added to a change of filter or order: cursors belong to one of each, so the list begins anew. */
export const firstPage: UrlChange = { after: undefined, before: undefined, last: undefined, at: undefined };

interface AskedPage {
  readonly asked: PageAsked;
  readonly page: PageArguments;
}

/** The page of a list that the address asks for. */
export function usePage(): AskedPage {
  const { one } = useUrlState();
  return useMemo(() => {
    const asked = pageAsked(one);
    return { asked, page: pageArguments(asked) };
  }, [one]);
}
