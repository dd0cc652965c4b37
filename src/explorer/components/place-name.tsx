import { useWords } from '../language/language.js';
import { terms } from '../language/terms.js';
import { NoValue } from './table/table-cells.js';

/** GB/T 2260 has no code for the state itself; the API gives it this one. */
const STATE = '000000';

interface PlaceNameProps {
  readonly place: { readonly code: string; readonly name: string } | null;
}

/** A place in a cell of a table; the state is said shortly, since it says no more than the level. */
export function PlaceName({ place }: PlaceNameProps) {
  const term = useWords(terms);
  if (place === null) return <NoValue />;
  return place.code === STATE ? <>{term.wholeCountry}</> : <span lang="zh-CN">{place.name}</span>;
}
