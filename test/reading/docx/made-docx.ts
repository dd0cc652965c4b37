import { strToU8, zipSync } from 'fflate';

const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export interface MadeDocx {
  /** XML within w:body. */
  readonly body: string;
  /** XML within w:numbering, w:styles and w:footnotes. */
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
}

/** A Word file of the given parts. */
export function madeDocx({ body, numbering, styles, footnotes }: MadeDocx): Uint8Array {
  const part = (name: string, inner: string | undefined) => (inner === undefined ? {} : { [`word/${name === 'body' ? 'document' : name}.xml`]: strToU8(`<?xml version="1.0"?><w:${name === 'body' ? 'document' : name} ${NAMES}>${name === 'body' ? `<w:body>${inner}</w:body>` : inner}</w:${name === 'body' ? 'document' : name}>`) });
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...part('body', body), ...part('numbering', numbering), ...part('styles', styles), ...part('footnotes', footnotes) });
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;

/** A paragraph, in a list where one is given, or of a style. */
export function paragraph(inner: string, { list, level = 0, style }: { list?: number; level?: number; style?: string } = {}): string {
  const numbered = list === undefined ? '' : `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
  return `<w:p><w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${numbered}</w:pPr>${inner.startsWith('<') || inner === '' ? inner : run(inner)}</w:p>`;
}

/** A numbering scheme and lists that count in it. */
export function scheme(id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string {
  return `<w:abstractNum w:abstractNumId="${String(id)}">${levels.map(([format, text, more = '<w:suff w:val="nothing"/>'], i) => `<w:lvl w:ilvl="${String(i)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`).join('')}</w:abstractNum>`;
}

export const list = (id: number, schemeId: number, override = ''): string => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(schemeId)}"/>${override}</w:num>`;
