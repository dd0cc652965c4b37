import { stepOf } from '../key-step.js';

/** Left and right go from mark to mark; only while one of them has the focus. Enter follows the mark, as with any link. */
export function useTextKeys(place: { readonly current: HTMLElement | null }) {
  return (event: KeyboardEvent) => {
    const step = stepOf(event, { ArrowRight: 1, ArrowLeft: -1 });
    if (step === 0) return;
    const marks = [...place.current?.querySelectorAll<HTMLElement>('a[data-here]') ?? []];
    const here = marks.findIndex((mark) => mark === document.activeElement);
    if (here < 0) return;
    event.preventDefault();
    marks[here + step]?.focus();
  };
}
