import { stepOf } from './key-step.js';
import type { Selection } from './use-selection.js';

const steps = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 } as const;

/** Up and down (or k and j) go from task to task and choose it; only while the focus is in the list, so that no letter is taken from anybody else. */
export function useMeasureKeys(list: { readonly current: HTMLElement | null }, selection: Selection) {
  return (event: KeyboardEvent) => {
    const step = stepOf(event, steps);
    if (step === 0) return;
    const tasks = [...list.current?.querySelectorAll<HTMLElement>('[data-task]') ?? []];
    const next = tasks[placeOfFocus(tasks) + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    selection.select(next.dataset['task'] ?? '', { replace: true });
  };
}

/** The task that has the focus, or that holds what has it; −1 where none does. */
function placeOfFocus(tasks: readonly HTMLElement[]): number {
  const item = document.activeElement?.closest('.plan-measure');
  return tasks.findIndex((task) => task.closest('.plan-measure') === item);
}
