const WIDTH = 120;
const HEIGHT = 16;
const DOT = 3;

/** Where values lie between the smallest and the largest: what the columns beside it say in numbers. */
export function Spread({ values }: { readonly values: readonly number[] }) {
  const [low = 0, high = 0] = [values[0], values.at(-1)];
  const x = (value: number) => (high === low ? WIDTH / 2 : DOT + (value - low) / (high - low) * (WIDTH - 2 * DOT));
  return (
    <svg class="indicators-spread" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
      {high > low && <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />}
      {values.map((value, i) => <circle key={i} cx={x(value)} cy={HEIGHT / 2} r={DOT} />)}
    </svg>
  );
}
