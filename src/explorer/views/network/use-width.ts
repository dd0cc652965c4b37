import { useLayoutEffect, useRef, useState, type MutableRef } from 'preact/hooks';

/** How wide an element is, in pixels, as it changes. */
export function useWidth<Place extends Element>(): readonly [MutableRef<Place | null>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = () => { setWidth(element.clientWidth); };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  return [place, width];
}
