import { Choice, ScopeControls } from '../../components/co-leads/scope-controls.js';
import { coLeadsWords } from '../../components/co-leads/co-leads-words.js';
import type { CarriedPlan } from '../../components/co-leads/scope.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { kinds } from './network-graph.js';
import { networkWords } from './network-words.js';
import { limits, minima, noSelection, type NetworkAsked } from './use-network.js';

/** What of the network is shown. */
export function NetworkControls({ plans, asked }: { readonly plans: readonly CarriedPlan[]; readonly asked: NetworkAsked }) {
  const words = useWords(networkWords);
  const { allPlans } = useWords(coLeadsWords);
  const { change } = useUrlState();
  return (
    <div class="controls network-filters no-print">
      <ScopeControls plans={plans} scope={asked.scope} also={noSelection} allPlans={allPlans} />
      <Kinds asked={asked} />
      <Choice label={words.min} value={String(asked.min)} choose={(min) => { change({ ...noSelection, min: min === '1' ? undefined : min }); }}
        options={minima.map((count) => ({ value: String(count), text: words.minOption(count) }))} />
      <Choice label={words.limit} value={String(asked.limit)} choose={(limit) => { change({ limit: limit === '60' ? undefined : limit }); }}
        options={limits.map((limit) => ({ value: String(limit), text: words.limitOption(limit) }))} />
    </div>
  );
}

function Kinds({ asked }: { readonly asked: NetworkAsked }) {
  const words = useWords(networkWords);
  const { change } = useUrlState();
  const toggle = (kind: string, on: boolean) => {
    const before = asked.kinds.length === 0 ? kinds : asked.kinds;
    const after = on ? [...before, kind] : before.filter((each) => each !== kind);
    change({ ...noSelection, kind: after.length === kinds.length ? undefined : after });
  };
  return (
    <fieldset class="network-kinds">
      <legend>{words.kinds}</legend>
      <div>
        {kinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={asked.kinds.length === 0 || asked.kinds.includes(kind)} onChange={(event) => { toggle(kind, event.currentTarget.checked); }} />
            {words.legend[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
