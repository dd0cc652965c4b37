import { Answered, Nothing } from '../../components/states.js';
import { DataTable } from '../../components/table/data-table.js';
import type { Column } from '../../components/table/column.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useUrlState } from '../../url-state.js';
import { IndicatorOverviewDocument, type IndicatorOverviewQuery } from './indicator-overview.generated.js';
import type { MetricFieldsFragment } from './indicator-metrics.generated.js';
import { Spread } from './spread.js';
import type { Speech } from './stated-values.js';
import { useSpreads } from './use-spreads.js';

const STEP = 20;
/** The API gives so many metrics at once. */
const MOST = 100;

interface OverviewProps {
  readonly choose: (key: string) => void;
  readonly speech: Speech;
}

/** Where a comparison starts: the metrics that several places set, each with the spread of its values; on request those of one place too. */
export function Overview({ choose, speech }: OverviewProps) {
  const { one, change } = useUrlState();
  const isAll = one('alone') !== undefined;
  const first = Math.min(MOST, STEP * Math.max(1, Number(one('pages')) || 1));
  const question = useQuestion(IndicatorOverviewDocument, { minPlaces: isAll ? 0 : 2, first });
  const toggle = () => { change({ alone: isAll ? undefined : '1', pages: undefined, sort: undefined }); };
  const more = () => { change({ pages: String(first / STEP + 1) }, { replace: true }); };
  return (
    <Answered question={question}>{(data) => (data.all.totalCount === 0
      ? <Nothing title={speech.words.noIndicators} help={speech.words.noIndicatorsHelp} />
      : <Listed data={data} isAll={isAll} toggle={toggle} more={first < MOST ? more : undefined} choose={choose} speech={speech} />)}
    </Answered>
  );
}

interface ListedProps extends OverviewProps {
  readonly data: IndicatorOverviewQuery;
  readonly isAll: boolean;
  readonly toggle: () => void;
  /** Undefined where the list can grow no further. */
  readonly more: (() => void) | undefined;
}

function Listed({ data: { all, shared, listed }, isAll, toggle, more, choose, speech }: ListedProps) {
  const { words, formats: { number } } = speech;
  const spreads = useSpreads(listed.nodes.map(({ key }) => key));
  const rows = listed.nodes.map((metric): Row => ({ metric, values: spreads.get(metric.key) ?? [] }));
  return (
    <div class="indicators-listed">
      <p class="indicators-overview">{words.overviewOf(number(shared.totalCount), number(all.totalCount), number(all.totalCount - shared.totalCount))}{shared.totalCount === 0 ? ` ${words.nobody}` : ''}</p>
      <label class="indicators-alone no-print"><input type="checkbox" checked={isAll} onChange={toggle} /> {words.alone}</label>
      {rows.length > 0 && <DataTable caption={isAll ? words.metricsCaption : words.overview} rows={rows} columns={columnsOf(choose, speech)} rowKey={({ metric }) => metric.key} fileName="zhengmai-metrics" />}
      {listed.totalCount > rows.length && (more ? <button type="button" class="no-print" onClick={more}>{words.more}</button> : <p class="soft">{words.restBySearch(number(listed.totalCount - rows.length))}</p>)}
    </div>
  );
}

interface Row {
  readonly metric: MetricFieldsFragment;
  /** In the metric's unit, smallest first. */
  readonly values: readonly number[];
}

function columnsOf(choose: (key: string) => void, { words, formats }: Speech): readonly Column<Row>[] {
  const number = (value: number | undefined) => (value === undefined ? '' : formats.number(value));
  return [
    {
      key: 'metric', header: words.metric, width: 'wide', policyText: true, value: ({ metric }) => metric.name,
      cell: ({ metric }) => <><button type="button" class="plain" onClick={() => { choose(metric.key); }}>{metric.name}</button><Others metric={metric} /></>,
    },
    { key: 'unit', header: words.unitColumn, value: ({ metric }) => metric.unit, policyText: true, width: 'short' },
    { key: 'lowest', header: words.lowest, numeric: true, value: ({ values }) => values[0] ?? null, cell: ({ values }) => number(values[0]) },
    { key: 'values', header: words.range, value: ({ values }) => values.join(' '), cell: ({ values }) => <Spread values={values} />, width: 'short' },
    { key: 'highest', header: words.highest, numeric: true, value: ({ values }) => values.at(-1) ?? null, cell: ({ values }) => number(values.at(-1)) },
    { key: 'places', header: words.placeColumn, numeric: true, value: ({ metric }) => metric.placeCount },
    { key: 'plans', header: words.planColumn, numeric: true, value: ({ metric }) => metric.planCount },
    { key: 'years', header: words.yearColumn, value: ({ metric }) => yearsOf(metric.years, words.comma) || null, width: 'short' },
  ];
}

/** The wordings beside the name. */
function Others({ metric: { wordings } }: { readonly metric: MetricFieldsFragment }) {
  return wordings.length > 1 ? <span class="indicators-others soft small">{wordings.slice(1).map(({ text }) => text).join('；')}</span> : null;
}

/** 2023–2025 where every year between is there, else each. */
function yearsOf(years: readonly number[], comma: string): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return years.length > 2 && last - first === years.length - 1 ? `${String(first)}–${String(last)}` : years.join(comma);
}
