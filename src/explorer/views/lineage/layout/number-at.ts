/** A number of an array of numbers; 0 beyond its ends. */
export function numberAt(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}
