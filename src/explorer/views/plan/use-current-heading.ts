import { useEffect, useState } from 'preact/hooks';

import type { OutlineNode } from './outline-tree.js';

/** A heading counts as being read once it is this far from the top of the window, in pixels: just below where one that was gone to stands. */
const READING_LINE = 112;

/** The heading whose part of the text is being read, by its place in the outline; undefined above the first. */
export function useCurrentHeading(place: { readonly current: HTMLElement | null }, tree: readonly OutlineNode[]): number | undefined {
  const [current, setCurrent] = useState<number>();
  useEffect(() => {
    const indexes = flat(tree);
    let frame = 0;
    const look = () => {
      frame = 0;
      setCurrent(lastAbove(indexes, (index) => place.current?.querySelector(`#heading-${String(index)}`)));
    };
    const onScroll = () => { if (frame === 0) frame = requestAnimationFrame(look); };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [place, tree]);
  return current;
}

function flat(nodes: readonly OutlineNode[]): readonly number[] {
  return nodes.flatMap(({ index, children }) => [index, ...flat(children)]);
}

/** The last heading above the reading line: they stand in order, so that half of them is ruled out at each look. */
function lastAbove(indexes: readonly number[], find: (index: number) => Element | null | undefined): number | undefined {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = find(indexes[middle] ?? 0);
    if (!element || element.getClientRects().length === 0) return undefined;
    if (element.getBoundingClientRect().top <= READING_LINE) low = middle + 1;
    else high = middle;
  }
  return indexes[low - 1];
}
