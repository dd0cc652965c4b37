import { Failure } from '../../components/states.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { planWords } from './plan-words.js';
import type { GrowingList } from './use-growing-list.js';

/** How far the reading of the plan's lists has come; where it broke off, why, and a way to go on. */
export function Progress({ lists }: { readonly lists: readonly GrowingList<unknown>[] }) {
  const words = useWords(planWords);
  const { number } = useFormats();
  const failed = lists.filter(({ error }) => error !== undefined);
  if (failed.length > 0) return <><Failure error={failed[0]?.error} retry={() => { for (const { retry } of failed) retry(); }} /><p class="soft">{words.interrupted}</p></>;
  if (lists.every(({ isComplete }) => isComplete)) return null;
  const read = lists.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const isCounted = lists.every(({ total }) => total !== undefined);
  const all = lists.reduce((sum, { total = 0 }) => sum + total, 0);
  return <p class="plan-progress soft small" role="status">{isCounted ? words.reading(number(read), number(all)) : words.readingFirst}</p>;
}
