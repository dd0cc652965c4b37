import { useEffect, useMemo, useState } from 'preact/hooks';

import type { LineageState } from './lineage-state.js';
import { measuresFor, type PictureMeasures } from './picture/measures.js';

/** Widths of window that give the same picture lie in steps of this many pixels, so that a scroll bar changes nothing. */
const STEP = 40;

function steppedWidth(): number {
  return window.innerWidth < 640 ? window.innerWidth : Math.floor(window.innerWidth / STEP) * STEP;
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
