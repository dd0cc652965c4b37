import { useMemo } from 'preact/hooks';

import { Answered, Nothing } from '../../components/states.js';
import { DataTable } from '../../components/table/data-table.js';
import type { Column } from '../../components/table/column.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useUrlState } from '../../url-state.js';
import { IndicatorComparisonDocument } from './indicator-comparison.generated.js';
import { IndicatorMetricsDocument, type IndicatorMetricsQuery, type MetricFieldsFragment } from './indicator-metrics.generated.js';
import { Spread } from './spread.js';
import type { Series, Speech } from './stated-values.js';

/** The API compares so many at once, and gives so many as a page. */
const FIRST = 20;

export interface OverviewProps {
  readonly choose: (key: string) => void;
  readonly speech: Speech;
}

/** Where a comparison starts: the metrics that several places set, each with the spread of its values; on request those of one place. */
export function Overview({ choose, speech }: OverviewProps) {
  const { one } = useUrlState();
  const isAll = one('all') !== undefined;
  const count = useQuestion(IndicatorMetricsDocument, { first: 1 });
  const shared = useQuestion(IndicatorMetricsDocument, { filter: { minPlaces: isAll ? 1 : 2 }, first: FIRST });
  return (
    <Answered question={count}>{({ indicatorMetrics: { totalCount } }) => (totalCount === 0
      ? <Nothing title={speech.words.noIndicators} help={speech.words.noIndicatorsHelp} />
      : <Answered question={shared}>{(data) => <Listed metrics={data.indicatorMetrics} all={totalCount} choose={choose} speech={speech} />}</Answered>)}
    </Answered>
  );
}
