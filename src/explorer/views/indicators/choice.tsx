import { useEffect, useRef, useState } from 'preact/hooks';

import type { IndicatorsWords } from './words.js';

/** With more options than this a field narrows them down. */
const MANY = 12;

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly isPolicyText?: boolean;
}

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly choose: (values: readonly string[]) => void;
  readonly words: IndicatorsWords;
  readonly note?: string;
}

/** Several of some options, or any: a line that opens a list of check boxes. */
export function Choice({ label, options, chosen, choose, words, note }: ChoiceProps) {
  const place = useClosing();
  const [sought, setSought] = useState('');
  const shown = options.filter(({ text, value }) => text.includes(sought.trim()) || chosen.includes(value));
  const named = options.filter(({ value }) => chosen.includes(value));
  const summary = chosen.length === 0 ? words.all : named.length === chosen.length && chosen.length < 3 ? named.map(({ text }) => text).join('、') : words.several(chosen.length);
  const toggle = (value: string) => { choose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]); };
  return (
    <details class="indicators-choice" ref={place}>
      <summary><span class="soft">{label}</span> <span lang={named.some(({ isPolicyText }) => isPolicyText) ? 'zh-CN' : undefined}>{summary}</span></summary>
      <fieldset>
        <legend class="visually-hidden">{label}</legend>
        {options.length > MANY && <input type="search" aria-label={words.find} placeholder={words.find} value={sought} onInput={(event) => { setSought(event.currentTarget.value); }} />}
        <div class="indicators-boxes">
          {shown.map(({ value, text, isPolicyText }) => (
            <label key={value}><input type="checkbox" checked={chosen.includes(value)} onChange={() => { toggle(value); }} /> <span lang={isPolicyText ? 'zh-CN' : undefined}>{text}</span></label>
          ))}
        </div>
        {note !== undefined && <p class="soft small">{note}</p>}
        <button type="button" class="plain small" disabled={chosen.length === 0} onClick={() => { choose([]); }}>{words.clear}</button>
      </fieldset>
    </details>
  );
}

/** Closes the list when something else is clicked, the focus leaves it, or on Escape, which gives the focus back. */
function useClosing() {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = place.current;
    if (!details) return;
    const close = (event: Event) => {
      if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return;
      event.stopPropagation();
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    details.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      details.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  return place;
}
