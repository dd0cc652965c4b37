import type { Series, Speech } from './stated-values.js';

interface ChosenMetricsProps {
  readonly keys: readonly string[];
  readonly all: readonly Series[] | undefined;
  readonly remove: (key: string) => void;
  readonly speech: Speech;
}

/** The metrics that are compared, each with its wordings, and a way to take it out. */
export function ChosenMetrics({ keys, all, remove, speech: { words, formats } }: ChosenMetricsProps) {
  return (
    <ul class="indicators-chosen" aria-label={words.chosen}>
      {keys.map((key) => {
        const metric = all?.find((series) => series.metric.key === key)?.metric;
        const name = metric?.name ?? key.split('|')[0] ?? key;
        return (
          <li key={key}>
            <span lang="zh-CN">{name}</span>{' '}
            {metric && <span class="soft small number"><span lang="zh-CN">{metric.unit}</span> · {words.placeCount(formats.number(metric.placeCount))}</span>}
            {all && !metric && <span class="soft small">{words.unknownMetric}</span>}
            <button type="button" class="plain" aria-label={words.remove(name)} onClick={() => { remove(key); }}>×</button>
          </li>
        );
      })}
    </ul>
  );
}
