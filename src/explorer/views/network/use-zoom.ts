import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState, type MutableRef } from 'preact/hooks';

export interface Zooming {
  readonly place: MutableRef<SVGSVGElement | null>;
  readonly transform: ZoomTransform;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

const STEP_LIMITS: readonly [number, number] = [0.5, 12];

/** The wheel alone scrolls the page and one finger too: to zoom takes Ctrl or ⌘ with the wheel, or two fingers. */
function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0;
}

/** Pans and zooms a drawing; `drawing` is what is drawn, and another one is shown as a whole. */
export function useZoom(drawing: unknown): Zooming {
  const place = useRef<SVGSVGElement>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useMemo<ZoomBehavior<SVGSVGElement, unknown>>(() => zoom<SVGSVGElement, unknown>()
    .scaleExtent([...STEP_LIMITS]).filter(isMeant).on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => { setTransform(event.transform); }), []);
  useEffect(() => {
    const svg = place.current;
    if (svg) select(svg).call(behaviour).on('dblclick.zoom', null);
    return () => { if (svg) select(svg).on('.zoom', null); };
  }, [behaviour]);
  const fit = () => { if (place.current) behaviour.transform(select(place.current), zoomIdentity); };
  useEffect(fit, [drawing]);
  return { place, transform, fit, zoomBy: (factor) => { if (place.current) behaviour.scaleBy(select(place.current), factor); } };
}
