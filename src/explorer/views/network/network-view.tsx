import './network.css';
import { useCarriedPlans } from '../../components/co-leads/scope.js';
import { Answered } from '../../components/states.js';
import { Tabs } from '../../components/tabs/tabs.js';
import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import { routes, withQuery } from '../../routes.js';
import { useUrlState } from '../../url-state.js';
import { MatrixSection } from './matrix-section.js';
import { NetworkSection } from './network-section.js';
import { networkWords } from './network-words.js';

/** Who carries which measures together with whom: as a network of bodies, or as a matrix of measures and bodies. */
export function NetworkView() {
  const words = useWords(networkWords);
  const plans = useCarriedPlans();
  const matrix = useUrlState().one('view') === 'matrix';
  return (
    <>
      <ViewHead title={words.title}><p>{words.lead}</p></ViewHead>
      <ViewTabs matrix={matrix} />
      <Answered question={plans}>{(all) => (matrix ? <MatrixSection plans={all} /> : <NetworkSection plans={all} />)}</Answered>
    </>
  );
}

/** The same conditions as a network and as a matrix. */
function ViewTabs({ matrix }: { readonly matrix: boolean }) {
  const words = useWords(networkWords);
  const { one } = useUrlState();
  const kept = { level: one('level'), place: one('place'), plan: one('plan'), body: one('body') };
  return (
    <Tabs label={words.shownAs} tabs={[
      { href: withQuery(routes.network(), kept), title: words.network, current: !matrix },
      { href: withQuery(routes.network(), { view: 'matrix', ...kept }), title: words.matrix, current: matrix },
    ]} />
  );
}
