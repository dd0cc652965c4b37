import { download } from '../../components/download.js';
import type { Column } from '../../components/table/column.js';
import { csvOf } from '../../components/table/export-table.js';
import { useWords } from '../../language/language.js';
import { terms, type Terms } from '../../language/terms.js';
import type { Matrix, MatrixRow } from './matrix-data.js';
import { matrixWords } from './matrix-words.js';

/** Takes the matrix away as it stands: a line for each measure, a column for each body, the roles in the cells. */
export function MatrixExport({ matrix }: { readonly matrix: Matrix }) {
  const words = useWords(matrixWords);
  const term = useWords(terms);
  const take = async () => {
    const text = await csvOf(matrix.rows, wideColumns(matrix, words, term));
    download('measures-by-bodies.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  return <button type="button" class="plain" onClick={() => void take()}>{words.wide}</button>;
}

function wideColumns({ columns }: Matrix, words: (typeof matrixWords)['zh'], term: Terms): readonly Column<MatrixRow>[] {
  return [
    { key: 'plan', header: words.plan, value: ({ measure }) => measure.plan.title },
    { key: 'path', header: words.path, value: ({ measure }) => measure.path },
    { key: 'measure', header: words.measure, value: ({ measure }) => measure.title },
    ...columns.map(({ body }): Column<MatrixRow> => ({
      key: body.id, header: body.name, value: ({ cells }) => (cells.get(body.id) ?? []).map(({ role }) => term.role[role]).join(' '),
    })),
  ];
}
