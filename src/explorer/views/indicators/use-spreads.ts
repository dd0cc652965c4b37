import { useClient } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';

import { METRICS_LIMIT } from './comparison-state.js';
import { MetricSpreadsDocument } from './metric-spreads.generated.js';

/** Values of metrics by their keys, in the metric's unit, smallest first; those of both ends of a range. Empty until they are here, and where they do not come. */
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
      setSpreads(new Map(series.map(({ metric, points }) => [metric.key, sorted(points.flatMap(({ alignedValue, alignedValueHigh }) => [alignedValue, alignedValueHigh ?? []].flat()))])));
    });
    return () => { isGone = true; };
  }, [client, wanted]);
  return spreads;
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}
