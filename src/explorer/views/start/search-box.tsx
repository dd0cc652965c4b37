import { useEffect, useRef, useState } from 'preact/hooks';

import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { startWords } from './start-words.js';

/** The API reads so many characters. */
const LONGEST = 200;
/** Typing that pauses this long, in milliseconds, is a question. */
const PAUSE = 180;

interface SearchBoxProps {
  /** Where results are, for the arrow keys. */
  readonly results: { readonly current: HTMLElement | null };
}

/** The one box over everything. What is typed stands in the address; the arrow keys go on into the results. */
export function SearchBox({ results }: SearchBoxProps) {
  const words = useWords(startWords);
  const { one, change } = useUrlState();
  const asked = one('q') ?? '';
  const [typed, setTyped] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => { setTyped((before) => (before.trim() === asked ? before : asked)); }, [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => { change({ q: typed.trim() || undefined, kind: undefined }, { replace: true }); }, PAUSE);
    return () => { clearTimeout(timer); };
  }, [typed]);
  useArrowKeys(input, results);
  return (
    <form class="search" role="search" onSubmit={(event) => { event.preventDefault(); change({ q: typed.trim() || undefined }); }}>
      <label class="visually-hidden" for="search">{words.search}</label>
      <input
        id="search" type="search" ref={input} autocomplete="off" spellcheck={false} maxLength={LONGEST} placeholder={words.placeholder} value={typed}
        onInput={(event) => { setTyped(event.currentTarget.value); }} aria-describedby="search-hint"
      />
      <p id="search-hint" class="small soft search-hint">{words.hint}</p>
    </form>
  );
}

/** Down from the box to the first result, up and down among them, up from the first and Escape back to the box. */
function useArrowKeys(input: { readonly current: HTMLInputElement | null }, results: SearchBoxProps['results']): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const links = [...(results.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
      const stops: readonly (HTMLElement | null)[] = [input.current, ...links];
      const at = stops.indexOf(document.activeElement as HTMLElement | null);
      const to = at < 0 ? undefined : targetOf(event.key, at, stops.length);
      if (to === undefined) return;
      event.preventDefault();
      stops[to]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => { document.removeEventListener('keydown', onKey); };
  }, [input, results]);
}

function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' && at + 1 < count) return at + 1;
  if (key === 'ArrowUp' && at > 0) return at - 1;
  return key === 'Escape' && at > 0 ? 0 : undefined;
}
