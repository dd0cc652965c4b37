/** The step that a key makes, where it is one of these and no other key is held with it; 0 for others. */
export function stepOf(event: KeyboardEvent, steps: Readonly<Record<string, 1 | -1>>): 1 | -1 | 0 {
  const isAlone = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return isAlone ? steps[event.key] ?? 0 : 0;
}
