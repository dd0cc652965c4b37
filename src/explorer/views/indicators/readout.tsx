import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Speech, StatedSeries, StatedValue } from './stated-values.js';

/** The point that the mouse or the focus is on. */
export interface Pointed {
  readonly element: SVGElement;
  readonly value: StatedValue;
}

interface ReadoutProps {
  readonly pointed: Pointed;
  /** Width of the picture, in pixels. */
  readonly within: number;
  readonly speech: Speech;
  readonly series: readonly StatedSeries[];
}

/** What a point says, beside it. Its name says the same to a screen reader, which is not told twice. */
export function Readout({ pointed: { element, value }, within, speech: { words, formats }, series }: ReadoutProps) {
  const place = usePlace(element, within);
  const { point } = value;
  const metric = series.find(({ values }) => values.includes(value))?.series.metric;
  const isAligned = metric !== undefined && metric.unit !== point.indicator.unit;
  return (
    <div class="indicators-readout small" aria-hidden="true" ref={place}>
      <p><span lang="zh-CN">{value.place}</span> <span class="soft">{value.year}{point.isYearlyPart ? ` · ${words.part}` : ''}</span></p>
      <p class="indicators-readout-value" lang="zh-CN">{value.written}{isAligned && <span class="soft"> = {formats.number(point.alignedValue)}{metric.unit}</span>}</p>
      {point.baselineYear !== null && <p class="soft">{words.versus(point.baselineYear)}</p>}
      {metric?.name !== point.indicator.metric && <p class="soft" lang="zh-CN">{words.worded(point.indicator.metric)}</p>}
      <p class="soft" lang="zh-CN">{point.plan.title}</p>
    </div>
  );
}

const AWAY = 14;

/** Under the point, or over it where the window ends; within the picture's width. */
function usePlace(element: SVGElement, within: number) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const readout = place.current;
    const frame = readout?.parentElement?.getBoundingClientRect();
    if (!readout || !frame) return;
    const point = element.getBoundingClientRect();
    const middle = point.x + point.width / 2 - frame.x;
    const isBelow = point.bottom + AWAY + readout.offsetHeight < window.innerHeight;
    readout.style.left = `${String(Math.max(0, Math.min(within - readout.offsetWidth, middle - readout.offsetWidth / 2)))}px`;
    readout.style.top = `${String(isBelow ? point.bottom - frame.y + AWAY / 2 : point.top - frame.y - readout.offsetHeight - AWAY / 2)}px`;
  }, [element, within]);
  return place;
}
