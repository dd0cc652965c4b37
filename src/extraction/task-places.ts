import type { Span } from '../span.js';

/** A task as facts are placed in it. */
export interface TaskPlace {
  readonly path: string;
  /** The whole unit. */
  readonly textSpan: Span;
}

/** Finds the task of a plan, given in the order of the text, that a fact belongs to: the one of the fact's path, else of the nearest path above. */
export class TaskPlaces<Task extends TaskPlace> {
  readonly #byPath = new Map<string, Task[]>();

  constructor(tasks: readonly Task[]) {
    for (const task of tasks) {
      const same = this.#byPath.get(task.path);
      if (same) same.push(task);
      else this.#byPath.set(task.path, [task]);
    }
  }

  /** Where numbering starts anew and several tasks share a path, the one whose text holds the fact. */
  taskAt(path: string, span: Span): Task | undefined {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const last = lastBeginningBy(this.#byPath.get(at) ?? [], span.start);
      if (last && span.end <= last.textSpan.end) return last;
    }
    return this.#byPath.get(path)?.[0];
  }
}

/** The last of tasks in the order of the text, none of which reaches into the next, that begins at an offset or before it. */
function lastBeginningBy<Task extends TaskPlace>(tasks: readonly Task[], offset: number): Task | undefined {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.textSpan.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return tasks[low - 1];
}
