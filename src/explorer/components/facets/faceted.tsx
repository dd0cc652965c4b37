import './facets.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import type { FacetChoice } from './facet-choice.js';
import type { FacetGroup, FacetOption } from './facet-groups.js';
import { facetWords } from './facet-words.js';

/** Values of a facet that are shown before more are asked for. */
const SHOWN_AT_FIRST = 7;
/** How long typing may pause before the list follows, in milliseconds. */
const TYPING = 250;

interface FacetedProps {
  readonly choice: FacetChoice;
  readonly groups: readonly FacetGroup[];
  /** What the text filter looks in. */
  readonly textLabel?: string;
  readonly children: ComponentChildren;
}

/** A list with its conditions at the side, where there is room, else above it behind a button; what is chosen stands above the list. */
export function Faceted({ choice, groups, textLabel, children }: FacetedProps) {
  const words = useWords(facetWords);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="faceted">
      <div class="faceted-frame">
        <section class="facets no-print" aria-label={words.facets}>
          <TextFilter choice={choice} label={textLabel ?? words.text} />
          <button type="button" class="facets-switch" aria-expanded={open} aria-controls={id} onClick={() => { setOpen(!open); }}>{open ? words.hide : words.show}</button>
          <div id={id} class={open ? 'facets-groups facets-open' : 'facets-groups'}>
            {groups.filter(({ options }) => options.length > 0).map((group) => <Facet key={group.name} group={group} choice={choice} />)}
          </div>
        </section>
        <div class="faceted-list">
          <Chosen choice={choice} groups={groups} />
          {children}
        </div>
      </div>
    </div>
  );
}

/** Narrows the list while the reader types. */
function TextFilter({ choice: { text, setText }, label }: { readonly choice: FacetChoice; readonly label: string }) {
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => { setTyped(text); }, [text]);
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  const type = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => { setText(value); }, TYPING);
  };
  return (
    <label class="facets-text">{label}
      <input type="search" value={typed} maxLength={100} autocomplete="off" spellcheck={false} onInput={(event) => { type(event.currentTarget.value); }} />
    </label>
  );
}

function Facet({ group: { name, title, options, policyText, cut }, choice }: { readonly group: FacetGroup; readonly choice: FacetChoice }) {
  const words = useWords(facetWords);
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const chosen = choice.chosen(name);
  const shown = all ? options : options.filter(({ value }, i) => i < SHOWN_AT_FIRST || chosen.includes(value));
  const hidden = options.length - shown.length;
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {shown.map((option) => (
        <Option key={option.value} option={option} policyText={policyText} checked={chosen.includes(option.value)} toggle={() => { choice.toggle(name, option.value); }} />
      ))}
      {hidden > 0 && <button type="button" class="plain small" aria-label={`${title}: ${words.more(number(hidden))}`} onClick={() => { setAll(true); }}>{words.more(number(hidden))}</button>}
      {all && options.length > SHOWN_AT_FIRST && <button type="button" class="plain small" aria-label={`${title}: ${words.fewer}`} onClick={() => { setAll(false); }}>{words.fewer}</button>}
      {all && cut && <p class="small soft">{words.most(number(options.length))}</p>}
    </fieldset>
  );
}

interface OptionProps {
  readonly option: FacetOption;
  readonly policyText: boolean;
  readonly checked: boolean;
  readonly toggle: () => void;
}

function Option({ option: { label, count }, policyText, checked, toggle }: OptionProps) {
  const { number } = useFormats();
  return (
    <label class="facet-option">
      <input type="checkbox" checked={checked} onChange={toggle} />
      <span lang={policyText ? 'zh-CN' : undefined}>{label}</span>
      <span class="facet-count">{count === null ? '' : number(count)}</span>
    </label>
  );
}

/** The conditions that hold; each can be taken away. */
function Chosen({ choice, groups }: { readonly choice: FacetChoice; readonly groups: readonly FacetGroup[] }) {
  const words = useWords(facetWords);
  if (!choice.any) return null;
  const chips = groups.flatMap(({ name, title, options, policyText }) => options.filter(({ value }) => choice.chosen(name).includes(value)).map(({ value, label }) => (
    { key: `${name} ${value}`, title, label, policyText, remove: () => { choice.toggle(name, value); } }
  )));
  const typed = choice.text === '' ? [] : [{ key: 'q', title: words.text, label: choice.text, policyText: true, remove: () => { choice.setText(''); } }];
  return (
    <ul class="facets-chosen no-print" aria-label={words.chosen}>
      {[...typed, ...chips].map(({ key, title, label, policyText, remove }) => (
        <li key={key}>
          <button type="button" class="facets-chip" aria-label={words.remove(`${title} ${label}`)} onClick={remove}>
            <span class="soft">{title}</span> <span lang={policyText ? 'zh-CN' : undefined}>{label}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li><button type="button" class="plain small" onClick={choice.clear}>{words.clear}</button></li>
    </ul>
  );
}
