import { download } from '../download.js';

/** Properties by which style sheets shape a drawing: a copy that leaves the page carries them itself. */
const DRAWN_BY = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order',
  'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-numeric', 'letter-spacing', 'text-anchor', 'dominant-baseline', 'visibility', 'display',
] as const;
/** Pixels of a PNG for each unit of the drawing. */
const SHARPNESS = 2;
/** Paper round a drawing, in its units. */
const MARGIN = 16;
/** Canvases larger than this fail in browsers. */
const LARGEST_SIDE = 16_000;

/**
 * A drawing as a file of its own: styles written into it, the whole of it, on the page's paper. `data-export="skip"` leaves an element out,
 * `data-export="only"` brings out one that the page hides by its visibility.
 */
function svgText(picture: SVGSVGElement): { readonly text: string; readonly width: number; readonly height: number } {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copyStyles(picture, copy);
  for (const element of copy.querySelectorAll('[data-export="skip"]')) element.remove();
  for (const element of copy.querySelectorAll('[data-export="only"], [data-export="only"] *')) element.removeAttribute('visibility');
  const { x, y, width, height } = extentOf(picture);
  for (const element of copy.querySelectorAll('[data-export="whole"]')) element.removeAttribute('transform');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', [x, y, width, height].join(' '));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(paper(x, y, width, height));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** What is drawn, panned and zoomed as it may be, with a margin: an element marked `data-export="whole"` holds all of it in its own units. */
function extentOf(picture: SVGSVGElement) {
  const { x, y, width, height } = picture.querySelector<SVGGElement>('[data-export="whole"]')?.getBBox() ?? frameOf(picture);
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

function frameOf(picture: SVGSVGElement) {
  const frame = picture.viewBox.baseVal;
  return frame && frame.width > 0 ? frame : { x: 0, y: 0, width: picture.clientWidth, height: picture.clientHeight };
}

function paper(x: number, y: number, width: number, height: number): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const colour = getComputedStyle(document.body).backgroundColor;
  for (const [name, value] of Object.entries({ x, y, width, height, fill: colour })) rect.setAttribute(name, String(value));
  return rect;
}

function copyStyles(from: Element, to: Element): void {
  const styles = getComputedStyle(from);
  for (const property of DRAWN_BY) {
    const value = styles.getPropertyValue(property);
    if (value !== '') to.setAttribute(property, value);
  }
  to.removeAttribute('class');
  to.removeAttribute('style');
  for (let i = 0; i < from.children.length; i++) {
    const [child, copy] = [from.children[i], to.children[i]];
    if (child && copy) copyStyles(child, copy);
  }
}

export function downloadSvg(name: string, picture: SVGSVGElement): void {
  download(`${name}.svg`, new Blob([svgText(picture).text], { type: 'image/svg+xml' }));
}

/** @throws where the browser cannot draw it, which the caller says. */
export async function downloadPng(name: string, picture: SVGSVGElement): Promise<void> {
  const { text, width, height } = svgText(picture);
  const scale = Math.min(SHARPNESS, LARGEST_SIDE / Math.max(width, height));
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.ceil(width * scale), height: Math.ceil(height * scale) });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
    if (!blob) throw new Error('The picture is too large for a PNG in this browser; SVG has no such limit.');
    download(`${name}.png`, blob);
  } finally {
    URL.revokeObjectURL(url);
  }
}
