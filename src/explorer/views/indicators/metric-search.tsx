import { useEffect, useState } from 'preact/hooks';

import { useQuestion } from '../../graphql/use-question.js';
import { IndicatorMetricsDocument, type MetricFieldsFragment } from './indicator-metrics.generated.js';
import type { Speech } from './stated-values.js';

/** How long typing must rest before the graph is asked, in milliseconds. */
const REST = 150;
const SHOWN = 12;
const LIST = 'indicators-metric-list';

export interface MetricSearchProps {
  readonly chosen: readonly string[];
  readonly choose: (key: string) => void;
  readonly isFull: boolean;
  readonly speech: Speech;
}

/** A combobox over the metrics of the graph: those for most places first, narrowed down by typing. */
export function MetricSearch({ chosen, choose, isFull, speech }: MetricSearchProps) {
  const { words } = speech;
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const sought = useRested(text.trim());
  const { data, fetching } = useQuestion(IndicatorMetricsDocument, { filter: sought === '' ? {} : { contains: sought }, first: SHOWN + chosen.length }, { pause: !isOpen });
  const metrics = (data?.indicatorMetrics.nodes ?? []).filter(({ key }) => !chosen.includes(key)).slice(0, SHOWN);
  useEffect(() => { setActive(0); }, [sought]);
  const take = (metric: MetricFieldsFragment | undefined) => {
    if (!metric) return;
    choose(metric.key);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(isOpen ? Math.max(0, Math.min(metrics.length - 1, active + step)) : 0);
      setOpen(true);
    } else if (event.key === 'Enter' && isOpen) take(metrics[active]);
    else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div class="indicators-search">
      <label for="indicators-search">{words.search}</label>
      <input
        id="indicators-search" type="search" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded={isOpen} aria-controls={LIST} placeholder={words.placeholder} disabled={isFull}
        aria-activedescendant={isOpen && metrics.length > 0 ? optionId(active) : undefined} value={text} onFocus={() => { setOpen(true); }} onClick={() => { setOpen(true); }} onBlur={() => { setOpen(false); }} onKeyDown={onKeyDown}
        onInput={(event) => { setText(event.currentTarget.value); setOpen(true); }}
      />
      <ul id={LIST} role="listbox" aria-label={words.search} hidden={!isOpen || metrics.length === 0} class="indicators-options">
        {isOpen && metrics.map((metric, i) => <Option key={metric.key} metric={metric} id={optionId(i)} isActive={i === active} take={() => { take(metric); }} speech={speech} />)}
      </ul>
      <p class={isOpen && data && !fetching && metrics.length === 0 ? 'indicators-options soft' : 'visually-hidden'} role="status">{isOpen && data && !fetching ? (metrics.length === 0 ? words.noMetric : words.results(metrics.length)) : ''}</p>
      {isFull && <p class="soft small">{words.full}</p>}
    </div>
  );
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
  const others = metric.wordings.slice(1).map(({ text }) => text);
  return (
    <li id={id} role="option" aria-selected={isActive} onMouseDown={(event) => { event.preventDefault(); take(); }}>
      <span lang="zh-CN">{metric.name} <span class="soft">{metric.unit}</span></span>
      <span class="soft small number">{words.placeCount(number(metric.placeCount))} · {words.valueCount(number(metric.indicatorCount))}</span>
      {others.length > 0 && <span class="indicators-option-wordings soft small" lang="zh-CN">{others.join('；')}</span>}
    </li>
  );
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => { setRested(text); }, REST);
    return () => { clearTimeout(timer); };
  }, [text]);
  return rested;
}
