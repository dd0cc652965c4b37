import { PolicyLink } from '../../components/policy-link.js';
import type { Column } from '../../components/table/column.js';
import { DataTable } from '../../components/table/data-table.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import type { Line, Work, WorkGraph } from './lineage-graph.js';
import { sortedWorks } from './lineage-graph.js';
import { lineageWords } from './lineage-words.js';

interface LineageTablesProps {
  readonly graph: WorkGraph;
  readonly openLine: (lines: readonly Line[]) => void;
}

/** The same lineage as tables: its lines, and its works. */
export function LineageTables({ graph, openLine }: LineageTablesProps) {
  const words = useWords(lineageWords);
  return (
    <>
      <DataTable caption={words.linesTable} rows={graph.lines} columns={useLineColumns(graph, openLine)} rowKey={({ key }) => key} fileName="lineage-citations" sortParameter="sortLines" />
      <DataTable caption={words.works} rows={sortedWorks(graph.works.values())} columns={useWorkColumns()} rowKey={({ id }) => id} fileName="lineage-policies" />
    </>
  );
}

function useLineColumns({ works }: WorkGraph, openLine: (lines: readonly Line[]) => void): readonly Column<Line>[] {
  const { columns, seeSentences, listed } = useWords(lineageWords);
  const { relation } = useWords(terms);
  const link = (id: string) => {
    const work = works.get(id);
    return work && <PolicyLink policy={work} />;
  };
  return [
    { key: 'citing', header: columns.citing, policyText: true, value: ({ citing }) => works.get(citing)?.title ?? '', cell: ({ citing }) => link(citing) },
    { key: 'relation', header: columns.relation, value: ({ relations }) => relations.map((each) => relation[each]).join(listed) },
    { key: 'cited', header: columns.cited, policyText: true, value: ({ cited }) => works.get(cited)?.title ?? '', cell: ({ cited }) => link(cited) },
    {
      key: 'count', header: columns.count, numeric: true, value: ({ count }) => count,
      cell: (line) => <>{line.count} <button type="button" class="plain no-print" aria-label={seeSentences} onClick={() => { openLine([line]); }}>{columns.sentences}</button></>,
    },
  ];
}

function useWorkColumns(): readonly Column<Work>[] {
  const words = useWords(lineageWords);
  const { level, unknownLevel } = useWords(terms);
  const { columns } = words;
  return [
    { key: 'title', header: columns.title, policyText: true, value: ({ title }) => title, cell: (work) => <PolicyLink policy={work} /> },
    { key: 'number', header: columns.number, policyText: true, value: ({ documentNumber }) => documentNumber },
    { key: 'level', header: columns.level, value: (work) => (work.level === null ? unknownLevel : level[work.level]) },
    { key: 'place', header: columns.place, policyText: true, value: ({ jurisdiction }) => jurisdiction?.name ?? null },
    { key: 'year', header: columns.year, numeric: true, value: ({ issuedYear }) => issuedYear },
    { key: 'loaded', header: columns.loaded, value: ({ __typename }) => (__typename === 'Plan' ? words.yes : words.no) },
    { key: 'cites', header: columns.cites, numeric: true, value: ({ citedPolicyCount }) => citedPolicyCount },
    { key: 'citedBy', header: columns.citedBy, numeric: true, value: ({ citingPlanCount }) => citingPlanCount },
  ];
}
