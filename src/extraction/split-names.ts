/** Parts a stretch that names several bodies into their full names: run together, cut short or listed. */
export function splitNames(text: string): string[] {
  return text.split(/[、\s]+/).filter(Boolean);
}
