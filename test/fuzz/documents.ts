import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

import { madeDocx, paragraph } from '../reading/docx/made-docx.js';
import { encoded, utf16 } from '../reading/encoding/encoded.js';
import { madePdf } from '../reading/pdf/made-pdf.js';
import { mutatedText } from './mutate-text.js';
import type { Random } from './random.js';

/** A document that mutations begin with. */
export interface Origin {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MutatedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a path, those of a folder in the order of their names. */
function filesOf(path: string): readonly string[] {
  return statSync(path).isDirectory() ? readdirSync(path).sort().map((name) => join(path, name)).flatMap(filesOf) : [path];
}

/** The files of these paths, folders included, in a fixed order. */
export function originsOf(paths: readonly string[]): readonly Origin[] {
  return paths.flatMap(filesOf).filter((path) => /\.(?:txt|md|html?|docx|pdf)$/.test(path)).map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function webPage(text: string): string {
  return `<!DOCTYPE html><html><body><div class="nav"><a href="/">首页</a></div><div id="zoom">${text.split('\n').map((line) => `<p>${escaped(line)}</p>`).join('')}</div></body></html>`;
}

function wordFile(text: string): Uint8Array {
  return madeDocx({ body: text.split('\n').map((line) => paragraph(line.replace(/^</, '＜'))).join('') });
}

/** Pages of forty lines of thirty characters. */
function pdfFile(text: string): Uint8Array {
  const lines = text.slice(0, 12_000).split('\n').flatMap((line) => line.match(/.{1,30}/gu) ?? []);
  const pages = Array.from({ length: Math.ceil(lines.length / 40) }, (_, page) => lines.slice(40 * page, 40 * (page + 1)).map((line, i) => [line, 80, 780 - 18 * i, 14] as const));
  return madePdf(pages.length > 0 ? pages : [[]]);
}

/** The bytes of a text in one of the encodings that old files are in; a character that it lacks becomes a question mark. */
function inAnotherEncoding(text: string, r: Random): Uint8Array {
  const kind = r.pick(['utf-8', 'utf-16', 'gb18030', 'big5'] as const);
  if (kind === 'utf-8') return strToU8(`\ufeff${text}`);
  if (kind === 'utf-16') return utf16(text.slice(0, 60_000), r.pick(['le', 'be'] as const), r.next() < 0.7);
  return encoded(text, kind, '?');
}

/** Bytes that lose, gain or change a few. */
function mutatedBytes(bytes: Uint8Array, r: Random): Uint8Array {
  const out = [...bytes.subarray(0, 4_000_000)];
  for (let i = r.below(20); i >= 0; i--) {
    const at = r.below(out.length + 1);
    if (r.next() < 0.6) out[at] = r.below(256);
    else if (r.next() < 0.5) out.splice(at, r.below(64));
    else out.splice(at, 0, ...Array.from({ length: r.below(16) }, () => r.below(256)));
  }
  return Uint8Array.from(out, (byte) => byte ?? 0);
}

let bomb: Uint8Array | undefined;

/** A Word file with one of its parts mutated as the text that it is; seldom one whose part unpacks to ninety megabytes of nothing. */
function mutatedWordFile(bytes: Uint8Array, r: Random, texts: readonly string[]): Uint8Array {
  const parts: Zippable = unzipSync(bytes);
  if (r.next() < 0.001) return (bomb ??= zipSync({ ...parts, 'word/document.xml': new Uint8Array(90_000_000) }));
  const name = r.pick(Object.keys(parts).filter((part) => /word\/(?:document|numbering|styles|footnotes)\.xml$/.test(part)));
  return zipSync({ ...parts, [name]: strToU8(mutatedText(strFromU8(parts[name] as Uint8Array), r, texts)) }, { level: 1 });
}

function mutatedTextFile(origin: Origin, r: Random, texts: readonly string[]): MutatedDocument {
  const text = mutatedText(strFromU8(origin.bytes), r, texts);
  const base = basename(origin.name, extname(origin.name));
  const chance = r.next();
  if (/html?$/.test(origin.name)) return { name: origin.name, bytes: strToU8(text) };
  if (chance < 0.15) return { name: `${base}.docx`, bytes: wordFile(text) };
  if (chance < 0.3) return { name: `${base}.html`, bytes: strToU8(webPage(text)) };
  if (chance < 0.31) return { name: `${base}.pdf`, bytes: pdfFile(text) };
  return { name: origin.name, bytes: chance < 0.45 ? inAnotherEncoding(text, r) : strToU8(text) };
}

/** The mutated document of a seed; `texts` are what its mutations splice in. */
export function mutatedDocument(origins: readonly Origin[], texts: readonly string[], r: Random): MutatedDocument {
  const origin = r.pick(origins);
  const format = extname(origin.name);
  if (format === '.pdf') return { name: origin.name, bytes: mutatedBytes(origin.bytes, r) };
  const made = format === '.docx' ? { name: origin.name, bytes: mutatedWordFile(origin.bytes, r, texts) } : mutatedTextFile(origin, r, texts);
  return r.next() < 0.08 ? { name: made.name, bytes: mutatedBytes(made.bytes, r) } : made;
}

/** What mutations splice in: the origins that are text. */
export function textsOf(origins: readonly Origin[]): readonly string[] {
  const texts = origins.filter(({ name }) => /\.(?:txt|md)$/.test(name)).map(({ bytes }) => strFromU8(bytes));
  return texts.length > 0 ? texts : [''];
}
