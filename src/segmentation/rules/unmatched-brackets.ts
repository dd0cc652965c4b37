import type { Diagnostic } from '../../diagnostic.js';
import type { Outline } from '../outline.js';
import { scannedText } from '../scanned-text.js';

/** A bracket that is still open after so many characters was never closed. */
const FARTHEST = 1_500;

/** What closes each bracket, by the form that stands for all those which writers mix: 〔2015] is closed. */
const OPENS = byCode([['(', ')'], ['（', ')'], ['[', ']'], ['［', ']'], ['〔', ']'], ['【', ']'], ['《', '》']]);
const CLOSES = byCode([[')', ')'], ['）', ')'], [']', ']'], ['］', ']'], ['〕', ']'], ['】', ']'], ['》', '》']]);

function byCode(pairs: readonly (readonly [string, string])[]): ReadonlyMap<number, string> {
  return new Map(pairs.map(([bracket, closedBy]) => [bracket.charCodeAt(0), closedBy]));
}

/** Parts of the text that hold its sentences: what a site set around it has brackets of its own. */
const READ: ReadonlySet<string> = new Set(['title', 'heading', 'paragraph', 'note', 'addressees', 'attachment']);

/** Brackets without their other half: (责任单位:市教育局 with no end, 2015〕71号), 《关于…的意见 without 》. 1) and a) number their lines. */
export function unmatchedBrackets({ source, leaves }: Outline): readonly Diagnostic[] {
  const pairing = new BracketPairing(source.text);
  let at = 0;
  let leaf = leaves[0];
  for (const index of scannedText(source).brackets) {
    while (leaf && leaf.span.end <= index) {
      const before = leaf;
      leaf = leaves[++at];
      if (leaf?.kind === 'heading' && before.kind !== 'page-mark') pairing.end();
    }
    if (leaf && READ.has(leaf.kind)) pairing.take(index);
  }
  pairing.end();
  return pairing.diagnostics;
}

interface Open { readonly closedBy: string; readonly at: number }

class BracketPairing {
  readonly diagnostics: Diagnostic[] = [];
  #open: Open[] = [];

  constructor(readonly text: string) {}

  take(at: number): void {
    while (this.#open[0] && at - this.#open[0].at > FARTHEST) this.#giveUp(this.#open.splice(0, 1));
    const closedBy = OPENS.get(this.text.charCodeAt(at));
    if (closedBy === undefined) this.#close(at);
    else this.#open.push({ closedBy, at });
  }

  /** No bracket reaches over the place that was read last. */
  end(): void {
    this.#giveUp(this.#open);
    this.#open = [];
  }

  #close(at: number): void {
    const closedBy = CLOSES.get(this.text.charCodeAt(at));
    if (this.#open.at(-1)?.closedBy === closedBy) this.#open.pop();
    else this.#closeOuter(closedBy, at);
  }

  /** What was opened within the bracket that is closed here is never closed. */
  #closeOuter(closedBy: string | undefined, at: number): void {
    const partner = this.#open.findLastIndex((one) => one.closedBy === closedBy);
    if (partner >= 0) {
      const [, ...inner] = this.#open.splice(partner);
      this.#giveUp(inner);
    } else if (!numbersLine(this.text, at)) this.#say(at, 'was never opened');
  }

  #giveUp(open: readonly Open[]): void {
    for (const { at } of open) this.#say(at, 'is never closed');
  }

  #say(at: number, what: string): void {
    this.diagnostics.push({ rule: 'unmatched-bracket', severity: 'warning', message: `The bracket ${this.text.charAt(at)} ${what}.`, span: { start: at, end: at + 1 } });
  }
}

/** 1) 12） a): the bracket behind a number that opens a line or an item. */
function numbersLine(text: string, at: number): boolean {
  return /(?:^|[\s。；;：:，,、])[0-9０-９A-Za-z一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 5), at));
}
