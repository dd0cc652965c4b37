import './network.css';
import { useCarriedPlans } from '../../components/co-leads/scope.js';
import { Answered } from '../../components/states.js';
import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { MatrixSection } from './matrix-section.js';
import { NetworkSection } from './network-section.js';
import { networkWords } from './network-words.js';
import { noSelection } from './use-network.js';

/** Who carries which measures together with whom: as a network of bodies, or as a matrix of measures and bodies. */
export function NetworkView() {
  const words = useWords(networkWords);
  const plans = useCarriedPlans();
  const matrix = useUrlState().one('view') === 'matrix';
  return (
    <>
      <ViewHead title={words.title}><p>{words.lead}</p></ViewHead>
      <Switch />
      <Answered question={plans}>{(all) => (matrix ? <MatrixSection plans={all} /> : <NetworkSection plans={all} />)}</Answered>
    </>
  );
}

function Switch() {
  const words = useWords(networkWords);
  const { one, change } = useUrlState();
  const matrix = one('view') === 'matrix';
  return (
    <div class="picture-switch network-switch no-print" role="group" aria-label={words.shownAs}>
      <button type="button" aria-pressed={!matrix} onClick={() => { change({ ...noSelection, view: undefined, as: undefined }); }}>{words.network}</button>
      <button type="button" aria-pressed={matrix} onClick={() => { change({ ...noSelection, view: 'matrix', as: undefined }); }}>{words.matrix}</button>
    </div>
  );
}
