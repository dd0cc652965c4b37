import { useWords } from '../../language/language.js';
import { evidenceWords } from './evidence-words.js';
import type { EvidenceFieldsFragment } from './evidence.generated.js';

type Place = NonNullable<EvidenceFieldsFragment['place']>;
type Words = (typeof evidenceWords)['zh'];

function pagesOf({ page, lastPage }: Place, words: Words): string | false {
  if (page === null) return false;
  return lastPage === null ? words.page(page) : words.pages(page, lastPage);
}

/** Where a fact stands in the file that its document was read from, as one who opens the file finds it. */
export function PlaceInFile({ place }: { readonly place: Place }) {
  const words = useWords(evidenceWords);
  const { table, row, column } = place;
  const parts = [
    pagesOf(place, words),
    table !== null && row !== null && column !== null && words.cell(table, row, column),
    place.paragraph !== null && words.paragraph(place.paragraph),
    place.footnote !== null && words.footnote(place.footnote),
    place.textBox !== null && words.textBox(place.textBox),
    table === null && place.line !== null && words.line(place.line),
  ];
  return <span class="evidence-place soft number">{parts.filter((part) => part !== false).join(words.comma)}</span>;
}
