import { useEffect, useRef, useState } from 'preact/hooks';

import { useQuestion } from '../../graphql/use-question.js';
import { IndicatorMetricsDocument, type MetricFieldsFragment } from './indicator-metrics.generated.js';
import type { Speech } from './stated-values.js';

/** How long typing must rest before the graph is asked, in milliseconds. */
const REST = 150;
const SHOWN = 12;
const LIST = 'indicators-metric-list';

interface MetricSearchProps {
  readonly chosen: readonly string[];
  readonly choose: (key: string) => void;
  readonly isFull: boolean;
  readonly speech: Speech;
}

/** A combobox over the metrics of the graph: those for most places first, narrowed down by typing. */
export function MetricSearch({ chosen, choose, isFull, speech }: MetricSearchProps) {
  const { words } = speech;
  const box = useCombobox(chosen, choose);
  const { isOpen, metrics, active } = box;
  return (
    <div class="indicators-search">
      <label for="indicators-search">{words.search}</label>
      <input
        id="indicators-search" type="search" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded={isOpen} aria-controls={LIST} placeholder={words.placeholder} disabled={isFull}
        aria-activedescendant={isOpen && metrics.length > 0 ? optionId(active) : undefined} value={box.text} onFocus={box.open} onClick={box.open} onBlur={box.close} onKeyDown={box.onKeyDown}
        onInput={(event) => { box.type(event.currentTarget.value); }}
      />
      <ul id={LIST} role="listbox" aria-label={words.search} hidden={!isOpen || metrics.length === 0} class="indicators-options">
        {isOpen && metrics.map((metric, i) => <Option key={metric.key} metric={metric} id={optionId(i)} isActive={i === active} take={() => { box.take(metric); }} speech={speech} />)}
      </ul>
      <Found count={box.isAnswered ? metrics.length : undefined} speech={speech} />
      {isFull && <p class="soft small">{words.full}</p>}
    </div>
  );
}

/** Tells a screen reader how many there are, and everybody where there is none. */
function Found({ count, speech: { words } }: { readonly count: number | undefined; readonly speech: Speech }) {
  const text = count === undefined ? '' : count === 0 ? words.noMetric : words.results(count);
  return <p class={count === 0 ? 'indicators-options soft' : 'visually-hidden'} role="status">{text}</p>;
}

/** The list under the field: what it holds, whether it is open, which option the keys are on. */
function useCombobox(chosen: readonly string[], choose: (key: string) => void) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [isEntered, setEntered] = useState(false);
  const { metrics, isAnswered } = useMetrics(text.trim(), chosen, isOpen);
  const take = (metric: MetricFieldsFragment | undefined) => {
    if (!metric) return;
    choose(metric.key);
    setText('');
    setActive(0);
    setOpen(false);
  };
  // Enter waits for the answer to what is typed: an older one would choose something else.
  useEffect(() => {
    if (!isEntered || !isAnswered) return;
    setEntered(false);
    take(metrics[active]);
  });
  const open = () => { setOpen(true); };
  const close = () => {
    setOpen(false);
    setEntered(false);
  };
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
    setEntered(false);
    open();
  };
  const step = (by: number) => {
    setActive(isOpen ? Math.max(0, Math.min(metrics.length - 1, active + by)) : 0);
    open();
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => { step(1); },
    ArrowUp: () => { step(-1); },
    Enter: isOpen ? () => { setEntered(true); } : undefined,
    Escape: isOpen ? close : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { text, isOpen, active, metrics, isAnswered: isOpen && isAnswered, take, open, close, onKeyDown, type };
}

/** Metrics that contain a text, without those that are chosen already. */
function useMetrics(text: string, chosen: readonly string[], isWanted: boolean) {
  const sought = useRested(text);
  const { data, fetching } = useQuestion(IndicatorMetricsDocument, { filter: sought === '' ? {} : { contains: sought }, first: SHOWN + chosen.length }, { pause: !isWanted });
  const metrics = (data?.indicatorMetrics.nodes ?? []).filter(({ key }) => !chosen.includes(key)).slice(0, SHOWN);
  return { metrics, isAnswered: data !== undefined && !fetching && sought === text };
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => { setRested(text); }, REST);
    return () => { clearTimeout(timer); };
  }, [text]);
  return rested;
}

function optionId(i: number): string {
  return `${LIST}-${String(i)}`;
}

interface OptionProps {
  readonly metric: MetricFieldsFragment;
  readonly id: string;
  readonly isActive: boolean;
  readonly take: () => void;
  readonly speech: Speech;
}

function Option({ metric, id, isActive, take, speech: { words, formats: { number } } }: OptionProps) {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => { if (isActive) place.current?.scrollIntoView({ block: 'nearest' }); }, [isActive]);
  const others = metric.wordings.slice(1).map(({ text }) => text);
  return (
    <li ref={place} id={id} role="option" aria-selected={isActive} onMouseDown={(event) => { event.preventDefault(); take(); }}>
      <span lang="zh-CN">{metric.name} <span class="soft">{metric.unit}</span></span>
      <span class="soft small number">{words.placeCount(number(metric.placeCount))} · {words.valueCount(number(metric.indicatorCount))}</span>
      {others.length > 0 && <span class="indicators-option-wordings soft small" lang="zh-CN">{others.join('；')}</span>}
    </li>
  );
}
