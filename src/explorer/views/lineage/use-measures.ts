import { useEffect, useMemo, useState } from 'preact/hooks';

import type { LineageState } from './lineage-state.js';
import { measuresFor, type PictureMeasures } from './picture/measures.js';

/** Widths of window that give the same picture lie in steps of this many pixels, so that a scroll bar changes nothing. */
const STEP = 40;

/** A page that is not laid out yet has no width. */
const LEAST = 320;

function steppedWidth(): number {
  const width = Math.max(LEAST, window.innerWidth);
  return width < 640 ? width : Math.floor(width / STEP) * STEP;
}

/** Sizes for this window; the same object as long as they are the same. */
export function useMeasures(by: LineageState['by']): PictureMeasures {
  const [width, setWidth] = useState(steppedWidth);
  useEffect(() => {
    const resized = () => { setWidth(steppedWidth()); };
    window.addEventListener('resize', resized);
    return () => { window.removeEventListener('resize', resized); };
  }, []);
  return useMemo(() => measuresFor(width, by), [width, by]);
}
