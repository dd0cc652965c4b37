import { roles } from '../../components/co-leads/carriers.js';
import { Choice, ScopeControls } from '../../components/co-leads/scope-controls.js';
import type { CarriedPlan } from '../../components/co-leads/scope.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { useUrlState } from '../../url-state.js';
import { columnOrders, rowOrders } from './matrix-data.js';
import { matrixWords } from './matrix-words.js';
import type { MatrixAsked } from './use-matrix.js';
import { minima } from './use-network.js';

interface MatrixControlsProps {
  readonly plans: readonly CarriedPlan[];
  readonly asked: MatrixAsked;
}

/** Which measures and bodies the matrix shows, and in which order. */
export function MatrixControls({ plans, asked: { scope, body, choice } }: MatrixControlsProps) {
  const words = useWords(matrixWords);
  const term = useWords(terms);
  const { change } = useUrlState();
  const set = (name: string, usual: string) => (value: string) => { change({ [name]: value === usual ? undefined : value }); };
  const narrowed = scope.place !== undefined || scope.level !== undefined || body !== undefined;
  return (
    <div class="controls network-filters no-print">
      <ScopeControls plans={plans} scope={scope} {...(narrowed ? { allPlans: words.choosePlan } : {})} />
      <Choice label={words.role} value={choice.role ?? ''} choose={set('role', '')} options={[{ value: '', text: words.allRoles }, ...roles.map((role) => ({ value: role, text: term.role[role] }))]} />
      <Choice label={words.rows} value={choice.rows} choose={set('rows', 'text')} options={rowOrders.map((order) => ({ value: order, text: words.rowOrders[order] }))} />
      <Choice label={words.columns} value={choice.columns} choose={set('columns', 'count')} options={columnOrders.map((order) => ({ value: order, text: words.columnOrders[order] }))} />
      <Choice label={words.min} value={String(choice.min)} choose={set('min', '1')} options={minima.map((count) => ({ value: String(count), text: words.minOption(count) }))} />
    </div>
  );
}
