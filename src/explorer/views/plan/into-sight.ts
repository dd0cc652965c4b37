/** Room that is kept free above and below what is brought into sight, in pixels: for what lies over the text. */
const ABOVE = 64;
const BELOW = 176;

/** Scrolls the page until the element is in sight; one that is there already moves nothing. */
export function bringIntoSight(element: Element | null | undefined): void {
  if (!element || element.getClientRects().length === 0) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= ABOVE && bottom <= window.innerHeight - BELOW) return;
  window.scrollBy(0, top - Math.max(ABOVE, (window.innerHeight - BELOW) / 3));
}

/** Scrolls a list of its own until the element is in sight, and leaves the page where it is. */
export function bringIntoSightOf(list: HTMLElement | null | undefined, element: Element | null | undefined): void {
  if (!list || !element || element.getClientRects().length === 0) return;
  const [outer, inner] = [list.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  list.scrollTop += inner.top - outer.top - Math.max(0, Math.min(outer.height / 4, outer.height - inner.height));
}
