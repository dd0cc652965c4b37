import type { Outline } from '../segmentation/outline.js';
import type { HeaderMention } from './mentions.js';

/** Reads the head of the instrument: metadata block, title, 文号, addressees, signature. */
export function readHeader(_outline: Outline): HeaderMention {
  return { title: undefined, kind: undefined, documentNumber: undefined, indexNumber: undefined, issuers: [], addressees: [], issuedOn: undefined, publishedOn: undefined, disclosure: undefined };
}
