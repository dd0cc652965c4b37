import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { useFormats } from '../language/formats.js';
import { useWords } from '../language/language.js';
import { stateWords } from './state-words.js';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly item: (item: Item) => ComponentChildren;
  /** How many are shown before the others are asked for. */
  readonly atFirst?: number;
}

/** Things in a cell of a table, each on its line: the first few, and the others on request, so that one long list does not hold the whole table up. */
export function ShortList<Item>({ items, itemKey, item, atFirst = 3 }: ShortListProps<Item>) {
  const words = useWords(stateWords);
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  // One more line would be taken by the button.
  const shown = all || items.length <= atFirst + 1 ? items : items.slice(0, atFirst);
  return (
    <ul class="table-list">
      {shown.map((each) => <li key={itemKey(each)}>{item(each)}</li>)}
      {items.length > atFirst + 1 && (
        <li><button type="button" class="plain small" aria-expanded={all} onClick={() => { setAll(!all); }}>{all ? words.fewer : words.more(number(items.length - shown.length))}</button></li>
      )}
    </ul>
  );
}
