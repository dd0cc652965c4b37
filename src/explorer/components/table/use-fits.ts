import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';

/** Whether what stands in an element is no wider than it: then nothing has to scroll sideways, and headings can stick to the window. */
export function useFits<Place extends HTMLElement>(): readonly [MutableRef<Place | null>, boolean] {
  const place = useRef<Place>(null);
  const [fits, setFits] = useState(true);
  useEffect(() => {
    const element = place.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    const measure = () => { setFits(content.scrollWidth <= element.clientWidth + 1); };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(content);
    return () => { observer.disconnect(); };
  }, []);
  return [place, fits];
}
