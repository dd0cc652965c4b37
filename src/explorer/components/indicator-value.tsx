import { useFormats } from '../language/formats.js';
import { useWords } from '../language/language.js';
import { terms } from '../language/terms.js';
import type { Comparator } from '../graphql/schema.generated.js';

interface IndicatorValueProps {
  readonly indicator: { readonly comparator: Comparator; readonly value: number; readonly valueHigh: number | null; readonly unit: string };
}

/** A value as it is meant: ≥ 95%, 约 1.2 万个, 3–5 年. The unit stays as written. */
export function IndicatorValue({ indicator: { comparator, value, valueHigh, unit } }: IndicatorValueProps) {
  const { number } = useFormats();
  const mark = useWords(terms).comparator[comparator];
  const range = valueHigh === null ? number(value) : `${number(value)}–${number(valueHigh)}`;
  return <span class="number">{mark === '' ? '' : `${mark} `}{range}<span lang="zh-CN">{unit.startsWith('%') ? '' : '\u2009'}{unit}</span></span>;
}
