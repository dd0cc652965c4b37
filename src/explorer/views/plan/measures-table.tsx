import { DataTable } from '../../components/table/data-table.js';
import type { Column } from '../../components/table/column.js';
import { useFormats, type Formats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms, type Terms } from '../../language/terms.js';
import { inMarks } from '../../language/work-name.js';
import type { Role } from '../../graphql/schema.generated.js';
import type { PlanIndicatorFragment } from './facts.generated.js';
import type { PlanHeadFragment } from './plan.generated.js';
import { inOneLine, type Measure } from './plan-facts.js';
import { planWords, type PlanWords } from './plan-words.js';
import type { Selection } from './use-selection.js';

interface MeasuresTableProps {
  readonly plan: PlanHeadFragment;
  readonly measures: readonly Measure[];
  readonly selection: Selection;
}

/** The tasks as a table, one a row: what stands beside the text, to be sorted and taken away. */
export function MeasuresTable({ plan, measures, selection }: MeasuresTableProps) {
  const words = useWords(planWords);
  const term = useWords(terms);
  const formats = useFormats();
  const isDated = measures.some(({ task }) => task.deadlines.length > 0);
  return <div class="plan-table"><DataTable caption={words.tableCaption} rows={measures} columns={columnsOf(words, term, formats, selection).filter(({ key }) => isDated || !DATED.includes(key)).map((column) => withRoom(column, measures))} rowKey={({ task }) => task.id} fileName={plan.title} /></div>;
}

function columnsOf(words: PlanWords, term: Terms, formats: Formats, selection: Selection): readonly Column<Measure>[] {
  const carriedBy = (role: Role): Column<Measure> => ({ key: role.toLowerCase(), header: words.kinds[role], policyText: true, value: ({ bodies }) => orNull(bodies[role].map(({ evidence }) => inOneLine(evidence.quote)).join('、')) });
  return [
    { key: 'path', header: words.path, width: 'short', value: ({ task }) => task.path },
    { key: 'title', header: words.title, policyText: true, width: 'wide', value: ({ task }) => task.title, cell: ({ task }) => <button type="button" class="plain" onClick={() => { selection.select(task.id); }}>{task.title}</button> },
    { key: 'kind', header: words.taskKind, width: 'short', value: ({ task }) => term.taskKind[task.kind] },
    carriedBy('LEAD'), carriedBy('SUPPORT'), carriedBy('RESPONSIBLE'),
    { key: 'due', header: words.dueOn, width: 'short', value: ({ task }) => task.dueOn, cell: ({ task }) => (task.deadlines.length === 0 ? <span class="table-none">—</span> : <span lang="zh-CN">{deadlineText(task)}</span>) },
    { key: 'deadline', header: words.deadlineWords, policyText: true, exportedOnly: true, value: ({ task }) => orNull(deadlineText(task)) },
    severalIn('indicators', words.indicators, ({ indicators }) => indicators.map((indicator) => indicatorText(indicator, words, term, formats))),
    severalIn('citations', words.citations, ({ citations }) => citations.map(({ relation, citedTitle, citedDocumentNumber }) => `${term.relation[relation]}${citedTitle === null ? (citedDocumentNumber ?? '') : inMarks(citedTitle)}`)),
  ];
}

/** Columns that a plan without deadlines has no use for. */
const DATED: readonly string[] = ['due', 'deadline'];

function deadlineText({ deadlines }: Measure['task']): string {
  return deadlines.map(({ text }) => text).join('；');
}

/** A column of lists takes room where there are any. */
function withRoom(column: Column<Measure>, measures: readonly Measure[]): Column<Measure> {
  const isList = column.key === 'indicators' || column.key === 'citations';
  return isList && measures.some((measure) => column.value(measure) !== null) ? { ...column, width: 'wide' } : column;
}

/** A column of several things a row: a line each as shown, parted by semicolons as exported. */
function severalIn(key: string, header: string, textsOf: (measure: Measure) => readonly string[]): Column<Measure> {
  return {
    key, header,
    value: (measure) => orNull(textsOf(measure).join('; ')),
    cell: (measure) => (textsOf(measure).length === 0 ? <span class="table-none">—</span> : <ul>{textsOf(measure).map((text, index) => <li key={index}>{text}</li>)}</ul>),
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** 普惠性幼儿园覆盖率 ≥ 90% (到2025年) */
function indicatorText({ metric, comparator, value, valueHigh, unit, targetYear }: PlanIndicatorFragment, words: PlanWords, term: Terms, formats: Formats): string {
  const range = valueHigh === null ? formats.number(value) : `${formats.number(value)}–${formats.number(valueHigh)}`;
  const mark = term.comparator[comparator];
  return `${metric} ${mark === '' ? '' : `${mark} `}${range}${unit}${targetYear === null ? '' : ` (${words.by(formats.year(targetYear))})`}`;
}
