import { useMemo } from 'preact/hooks';

import { useUrlState } from '../../url-state.js';
import { sortingOf, sortingText, type Sorting } from '../table/column.js';
import { firstPage } from './use-page.js';

export interface ListOrder<Field extends string> {
  readonly sorting: Sorting;
  /** As the API takes it. */
  readonly orderBy: { readonly field: Field; readonly direction: 'ASC' | 'DESC' };
  /** Columns that the API sorts by. */
  readonly sortable: readonly string[];
  readonly sortBy: (sorting: Sorting) => void;
}

/** The order of a list that the API sorts: `fields` names what it sorts by for each column that it can sort by. Another order begins at the first page. */
export function useOrder<Field extends string>(fields: Readonly<Record<string, Field>>, usual: Sorting & { readonly key: string }): ListOrder<Field> {
  const { one, change } = useUrlState();
  const text = one('sort') ?? sortingText(usual);
  return useMemo(() => {
    const sorting = sortingOf(text);
    const known = sorting && Object.hasOwn(fields, sorting.key) ? sorting : usual;
    const field = fields[known.key];
    if (field === undefined) throw new RangeError(`The list has no order by ${known.key}.`);
    return {
      sorting: known, orderBy: { field, direction: known.descending ? 'DESC' : 'ASC' }, sortable: Object.keys(fields),
      sortBy: (wanted) => { change({ ...firstPage, sort: sortingText(wanted) }, { replace: true }); },
    };
    // `fields` and `usual` are constants of a view.
  }, [text, change]);
}
