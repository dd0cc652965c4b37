import './matrix.css';
import { useMemo } from 'preact/hooks';

import { roles } from '../../components/co-leads/carriers.js';
import type { CarriedPlan } from '../../components/co-leads/scope.js';
import { PictureFrame } from '../../components/picture/picture-frame.js';
import { Answered, Nothing } from '../../components/states.js';
import type { WholeList } from '../../graphql/use-all-pages.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { MatrixControls } from './matrix-controls.js';
import { matrixOf, type Measure } from './matrix-data.js';
import { drawMatrix } from './matrix-drawing.js';
import { MatrixExport } from './matrix-export.js';
import { MatrixList } from './matrix-list.js';
import { MatrixTable } from './matrix-table.js';
import { matrixWords } from './matrix-words.js';
import { OnlyBody } from './only-body.js';
import { useMatrixAsked, useMeasures, type MatrixAsked } from './use-matrix.js';

/** The matrix of measures and bodies: of one plan, or over the plans of a place, a level or a body. */
export function MatrixSection({ plans }: { readonly plans: readonly CarriedPlan[] }) {
  const words = useWords(matrixWords);
  const asked = useMatrixAsked(plans);
  const measures = useMeasures(asked);
  return (
    <>
      <MatrixControls plans={plans} asked={asked} />
      <OnlyBody id={asked.body} />
      <Answered question={measures}>
        {(list) => (list.rows.length === 0 ? <Nothing title={words.nothing} help={words.nothingHelp} /> : <Shown list={list} asked={asked} />)}
      </Answered>
    </>
  );
}

function Shown({ list, asked: { scope, choice } }: { readonly list: WholeList<Measure>; readonly asked: MatrixAsked }) {
  const words = useWords(matrixWords);
  const term = useWords(terms);
  const { number } = useFormats();
  const matrix = useMemo(() => matrixOf(list.rows, choice), [list, choice]);
  return (
    <PictureFrame fileName="measures-and-bodies" table={<MatrixList matrix={matrix} />} draw={() => drawMatrix(matrix, { marks: words.marks, roles: term.role })} picture={(
      <>
        <MatrixTable matrix={matrix} planHeadings={scope.plan === undefined} />
        <MatrixLegend />
      </>
    )} exports={<MatrixExport matrix={matrix} />}>
      <p class="network-count soft small">{words.counted(number(matrix.rows.length), number(matrix.columns.length))}{list.rows.length < list.total && <><br />{words.partial(number(list.rows.length), number(list.total))}</>}</p>
    </PictureFrame>
  );
}

function MatrixLegend() {
  const words = useWords(matrixWords);
  const term = useWords(terms);
  return (
    <>
      <ul class="matrix-legend" aria-label={words.legend}>
        {roles.map((role) => <li key={role}><span class={`matrix-mark mark-${role}`} aria-hidden="true">{words.marks[role]}</span> {term.role[role]}</li>)}
      </ul>
      <p class="network-notes no-print">{words.help}</p>
    </>
  );
}
