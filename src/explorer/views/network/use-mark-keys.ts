import { useEffect, useRef, type MutableRef } from 'preact/hooks';

const MARKS = 'button[data-mark]';

/** The mark beside this one in its row. */
function besideIn(row: HTMLTableRowElement, from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const marks = [...row.querySelectorAll<HTMLElement>(MARKS)];
  return marks[marks.indexOf(from) + step];
}

/** The nearest mark of the same column. */
function nearestIn(column: number, row: HTMLTableRowElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...row.closest('table')?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? []];
  const at = rows.indexOf(row);
  const way = step === 1 ? rows.slice(at + 1) : rows.slice(0, at).reverse();
  return way.map(({ cells }) => cells[column]?.querySelector<HTMLElement>(MARKS)).find((mark) => mark) ?? undefined;
}

/** Where a key leads from a mark. */
function next(from: HTMLElement, key: string): HTMLElement | undefined {
  const cell = from.closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row) return undefined;
  switch (key) {
    case 'ArrowLeft': return besideIn(row, from, -1);
    case 'ArrowRight': return besideIn(row, from, 1);
    case 'ArrowUp': return nearestIn(cell.cellIndex, row, -1);
    case 'ArrowDown': return nearestIn(cell.cellIndex, row, 1);
    default: return undefined;
  }
}

/** One stop of the Tab key for all marks of a table, the arrow keys from one to the next. `rows`: another table begins at its first mark. */
export function useMarkKeys(rows: unknown): MutableRef<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let stop = element.querySelector<HTMLElement>(MARKS);
    const moveStop = (to: HTMLElement) => {
      if (stop) stop.tabIndex = -1;
      to.tabIndex = 0;
      stop = to;
    };
    if (stop) moveStop(stop);
    const onKey = (event: KeyboardEvent) => {
      const from = event.target;
      if (!(from instanceof HTMLElement) || !from.matches(MARKS)) return;
      const to = next(from, event.key);
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
    const onFocus = (event: FocusEvent) => { if (event.target instanceof HTMLElement && event.target.matches(MARKS)) moveStop(event.target); };
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusin', onFocus);
    return () => { element.removeEventListener('keydown', onKey); element.removeEventListener('focusin', onFocus); };
  }, [rows]);
  return place;
}
