import { useMemo } from 'preact/hooks';

import { PictureFrame } from '../../components/picture/picture-frame.js';
import { Answered, Nothing } from '../../components/states.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useUrlState } from '../../url-state.js';
import { Arrangement } from './arrangement.js';
import type { ComparisonState } from './comparison-state.js';
import { Conditions } from './conditions.js';
import { IndicatorComparisonDocument } from './indicator-comparison.generated.js';
import { Picture } from './picture.js';
import { PointsTable } from './points-table.js';
import { formFor, statedSeries, type Series, type Speech } from './stated-values.js';

interface ComparisonProps {
  readonly state: ComparisonState;
  /** The chosen metrics without any condition. */
  readonly all: readonly Series[];
  readonly speech: Speech;
}

/** The values of the chosen metrics that meet the conditions, as picture and as table. */
export function Comparison({ state, all, speech }: ComparisonProps) {
  const question = useQuestion(IndicatorComparisonDocument, {
    metrics: state.metrics, ...given('jurisdictionCodes', state.places), ...given('levels', state.levels), ...given('years', state.years),
  });
  return (
    <>
      <div class="indicators-conditions no-print"><Conditions state={state} all={all} speech={speech} /></div>
      <Answered question={question}>{({ indicatorComparison }) => <Compared series={indicatorComparison} state={state} speech={speech} />}</Answered>
    </>
  );
}

/** A condition that nothing is chosen for is left out: an empty list would match nothing. */
function given<Name extends string, Value>(name: Name, values: readonly Value[]): Partial<Record<Name, readonly Value[]>> {
  return values.length === 0 ? {} : { [name]: values } as Record<Name, readonly Value[]>;
}

function Compared({ series, state, speech }: { readonly series: readonly Series[]; readonly state: ComparisonState; readonly speech: Speech }) {
  const { words } = speech;
  const { change } = useUrlState();
  const stated = useMemo(() => series.map((each) => statedSeries(each, speech)), [series, speech]);
  const form = series.some((each) => formFor(each) === 'year') ? 'year' : 'place';
  if (series.length === 0) {
    return (
      <Nothing title={words.nothing} help={words.nothingHelp}>
        <button type="button" onClick={() => { change({ place: undefined, level: undefined, year: undefined }); }}>{words.dropFilters}</button>
      </Nothing>
    );
  }
  return (
    <>
      <PictureFrame fileName="zhengmai-indicators" picture={<Picture series={stated} state={state} speech={speech} />} table={<PointsTable series={stated} speech={speech} />}>
        <Arrangement state={state} form={form} words={words} />
      </PictureFrame>
      <p class="indicators-reading soft small">{words.reading} {words.rule}</p>
    </>
  );
}
