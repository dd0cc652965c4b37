/** The total of counts that were taken apart. */
export function sumOf(counts: readonly { readonly total: number }[]): number {
  return counts.reduce((sum, count) => sum + count.total, 0);
}
