import type { Span } from '../span.js';

/** A task as facts are placed in it. */
export interface TaskPlace {
  readonly path: string;
  /** The whole unit. */
  readonly textSpan: Span;
}

/** Finds the task of a plan that a fact belongs to: the one of the fact's path, else of the nearest path above. */
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
      const holds = this.#byPath.get(at)?.find((task) => task.textSpan.start <= span.start && span.end <= task.textSpan.end);
      if (holds) return holds;
    }
    return this.#byPath.get(path)?.[0];
  }
}
