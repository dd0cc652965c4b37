import { useUrlState } from '../../url-state.js';
import type { ComparisonState, Form, Order } from './comparison-state.js';
import type { IndicatorsWords } from './words.js';

interface ArrangementProps {
  readonly state: ComparisonState;
  /** How it is arranged where the reader has not said. */
  readonly form: Form;
  readonly words: IndicatorsWords;
}

/** How the picture is arranged: by place or by year, and in which order places come. The table has an order of its own. */
export function Arrangement({ state, form, words }: ArrangementProps) {
  const { one, change } = useUrlState();
  if (one('as') === 'table') return null;
  const forms: Readonly<Record<Form, string>> = { place: words.byPlace, year: words.byYear };
  const orders: Readonly<Record<Order, string>> = { value: words.byValue, code: words.byCode };
  return (
    <>
      <Select label={words.form} options={forms} chosen={state.form ?? form} choose={(by) => { change({ by }); }} />
      <Select label={words.order} options={orders} chosen={state.order} choose={(order) => { change({ order: order === 'value' ? undefined : order }); }} />
    </>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly choose: (value: string) => void;
}

function Select<Value extends string>({ label, options, chosen, choose }: SelectProps<Value>) {
  return (
    <label class="indicators-select"><span class="soft">{label}</span>{' '}
      <select value={chosen} onChange={(event) => { choose(event.currentTarget.value); }}>
        {Object.entries<string>(options).map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </select>
    </label>
  );
}
