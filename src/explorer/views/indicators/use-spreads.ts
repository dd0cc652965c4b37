import { useClient } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';

import { METRICS_LIMIT } from './comparison-state.js';
import { MetricSpreadsDocument, type MetricSpreadsQuery } from './metric-spreads.generated.js';

/** Values of metrics by their keys, in the metric's unit, smallest first; both ends of a range, and no yearly parts. Empty until they are here, and where they do not come. */
export function useSpreads(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const client = useClient();
  const [spreads, setSpreads] = useState<ReadonlyMap<string, readonly number[]>>(new Map());
  const wanted = JSON.stringify(keys);
  useEffect(() => {
    let isGone = false;
    const all = JSON.parse(wanted) as readonly string[];
    const pages = Array.from({ length: Math.ceil(all.length / METRICS_LIMIT) }, (_, i) => all.slice(i * METRICS_LIMIT, (i + 1) * METRICS_LIMIT));
    void Promise.all(pages.map((metrics) => client.query(MetricSpreadsDocument, { metrics }).toPromise())).then((answers) => {
      if (isGone) return;
      const series = answers.flatMap(({ data }) => data?.indicatorComparison ?? []);
      setSpreads(new Map(series.map(({ metric, points }) => [metric.key, spreadOf(points)])));
    });
    return () => { isGone = true; };
  }, [client, wanted]);
  return spreads;
}

function spreadOf(points: MetricSpreadsQuery['indicatorComparison'][number]['points']): readonly number[] {
  const whole = points.filter(({ isYearlyPart }) => !isYearlyPart);
  return whole.flatMap(({ alignedValue, alignedValueHigh }) => [alignedValue, ...(alignedValueHigh === null ? [] : [alignedValueHigh])]).sort((a, b) => a - b);
}
