import './indicators.css';
import { useMemo } from 'preact/hooks';

import { Answered } from '../../components/states.js';
import { ViewHead } from '../../components/view-head.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms as allTerms } from '../../language/terms.js';
import { useUrlState } from '../../url-state.js';
import { ChosenMetrics } from './chosen-metrics.js';
import { Comparison } from './comparison.js';
import { METRICS_LIMIT, useComparisonState } from './comparison-state.js';
import { IndicatorComparisonDocument } from './indicator-comparison.generated.js';
import { MetricSearch } from './metric-search.js';
import { Overview } from './overview.js';
import type { Speech } from './stated-values.js';
import { indicatorsWords } from './words.js';

/** Metrics over places and years: those that are chosen as pictures, else a list to choose from. */
export function IndicatorsView() {
  const speech = useSpeech();
  const state = useComparisonState();
  const { change } = useUrlState();
  const all = useQuestion(IndicatorComparisonDocument, { metrics: state.metrics }, { pause: state.metrics.length === 0 });
  const choose = (key: string) => { change({ metric: [...state.metrics.filter((each) => each !== key), key] }); };
  const remove = (key: string) => {
    const metric = state.metrics.filter((each) => each !== key);
    change(metric.length === 0 ? { metric, place: undefined, level: undefined, year: undefined, by: undefined, order: undefined, as: undefined, sort: undefined } : { metric });
  };
  return (
    <div class="indicators">
      <ViewHead title={speech.words.title}><p>{speech.words.lede}</p></ViewHead>
      <div class="indicators-choosing no-print">
        <MetricSearch chosen={state.metrics} choose={choose} isFull={state.metrics.length >= METRICS_LIMIT} speech={speech} />
        {state.metrics.length > 0 && <ChosenMetrics keys={state.metrics} all={all.data?.indicatorComparison} remove={remove} speech={speech} />}
      </div>
      {state.metrics.length === 0
        ? <Overview choose={choose} speech={speech} />
        : <Answered question={all}>{({ indicatorComparison }) => <Comparison state={state} all={indicatorComparison} speech={speech} />}</Answered>}
    </div>
  );
}

function useSpeech(): Speech {
  const words = useWords(indicatorsWords);
  const terms = useWords(allTerms);
  const formats = useFormats();
  return useMemo(() => ({ words, terms, formats }), [words, terms, formats]);
}
