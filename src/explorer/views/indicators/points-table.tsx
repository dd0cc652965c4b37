import { useMemo } from 'preact/hooks';
import { Link } from 'wouter-preact';

import { DataTable } from '../../components/table/data-table.js';
import type { Column } from '../../components/table/column.js';
import { useFacts } from '../../components/evidence/facts.js';
import { PolicyLink } from '../../components/policy-link.js';
import { routes, withQuery } from '../../routes.js';
import type { Series, Speech, StatedSeries, StatedValue } from './stated-values.js';

interface Row {
  readonly metric: Series['metric'];
  readonly value: StatedValue;
}

/** The values of the picture as a table. */
export function PointsTable({ series, speech }: { readonly series: readonly StatedSeries[]; readonly speech: Speech }) {
  const { openFact } = useFacts();
  const rows = useMemo(() => series.flatMap(({ series: { metric }, values }) => values.map((value): Row => ({ metric, value }))), [series]);
  const columns = useMemo(() => columnsOf(rows, speech, openFact), [rows, speech, openFact]);
  return <DataTable caption={speech.words.tableCaption} rows={rows} columns={columns} rowKey={({ value }) => value.id} fileName="zhengmai-indicators" />;
}

/** Columns that no row fills are left out. */
function columnsOf(rows: readonly Row[], speech: Speech, openFact: (id: string) => void): readonly Column<Row>[] {
  const { words } = speech;
  const some = (test: (value: StatedValue) => boolean, column: Column<Row>) => (rows.some(({ value }) => test(value)) ? [column] : []);
  return [
    { key: 'metric', header: words.metric, value: ({ metric }) => metric.name, policyText: true, group: ({ metric }) => metric.key },
    { key: 'place', header: words.place, value: ({ value }) => (value.point.jurisdiction ? value.place : null), policyText: true, width: 'short' },
    { key: 'plan', header: words.plan, value: ({ value }) => value.point.plan.title, cell: ({ value }) => <PolicyLink policy={value.point.plan} />, policyText: true, width: 'wide' },
    { key: 'year', header: words.year, value: ({ value }) => value.point.year, numeric: true },
    ...some(({ point }) => point.isYearlyPart, { key: 'isYearlyPart', header: words.isPart, value: ({ value }) => value.point.isYearlyPart }),
    ...some(({ point }) => point.baselineYear !== null, { key: 'baselineYear', header: words.baseline, value: ({ value }) => value.point.baselineYear, numeric: true }),
    { key: 'comparator', header: words.comparator, value: ({ value }) => words.comparators[value.point.comparator], width: 'short' },
    ...numberColumns(speech, some, openFact),
    { key: 'wording', header: words.wording, value: ({ value }) => value.point.indicator.metric, policyText: true },
    { key: 'document', header: words.document, value: ({ value }) => documentOf(value), cell: ({ value }) => <Link href={withQuery(routes.plan(value.point.plan.id), { fact: value.point.indicator.id })}>{documentOf(value)}</Link>, policyText: true, width: rows.every(({ value }) => value.point.indicator.evidence.document.documentNumber !== null) ? 'short' as const : 'wide' as const },
  ];
}

type Some = (test: (value: StatedValue) => boolean, column: Column<Row>) => readonly Column<Row>[];

function numberColumns({ words, formats }: Speech, some: Some, openFact: (id: string) => void): readonly Column<Row>[] {
  const number = (value: number | null) => (value === null ? '' : formats.number(value));
  const hasHigh = ({ point }: StatedValue) => point.valueHigh !== null;
  return [
    {
      key: 'value', header: words.value, numeric: true, value: ({ value }) => value.point.value,
      cell: ({ value: { name, point } }) => <button type="button" class="plain number" aria-label={words.openFact(name)} onClick={() => { openFact(point.indicator.id); }}>{number(point.value)}</button>,
    },
    ...some(hasHigh, { key: 'valueHigh', header: words.valueHigh, numeric: true, value: ({ value }) => value.point.valueHigh, cell: ({ value }) => number(value.point.valueHigh) }),
    { key: 'unit', header: words.unitWritten, value: ({ value }) => value.point.indicator.unit, policyText: true, width: 'short' },
    { key: 'alignedValue', header: words.aligned, numeric: true, value: ({ value }) => value.point.alignedValue, cell: ({ value }) => number(value.point.alignedValue) },
    ...some(hasHigh, { key: 'alignedValueHigh', header: words.alignedHigh, numeric: true, value: ({ value }) => value.point.alignedValueHigh, cell: ({ value }) => number(value.point.alignedValueHigh) }),
    { key: 'alignedUnit', header: words.alignedUnit, value: ({ metric }) => metric.unit, policyText: true, width: 'short' },
  ];
}

function documentOf({ point: { indicator: { evidence: { document } } } }: StatedValue): string {
  return document.documentNumber ?? document.title;
}
