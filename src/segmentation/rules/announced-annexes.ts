import type { Diagnostic } from '../../diagnostic.js';
import type { SourceAttachment } from '../../reading/source-text.js';
import type { Span } from '../../span.js';
import { foldWidth } from '../fold-width.js';
import type { Outline } from '../outline.js';
import { scannedText } from '../scanned-text.js';

/** 附件:1.任务分工表 2.进度表 */
const LABEL = /^附(?:件|表|图)?(?:\d{1,2}|[一二三四五六七八九十])?[:.]/;
/** 2.进度表 on a line of its own */
const NEXT = /^\d{1,2}[.、](?!\d)/;
/** 1. before an item of the list, behind the label or a blank. */
const ITEM = /(?:^|[\s：:])(?:\d{1,2}|[０-９]{1,2})[.．、]\s*(?!\d)/g;
const SHORTEST = 4;

/** Annexes that the text announces (附件：1.…) and that do not stand in it, as on pages that offer them as files of their own. */
export function announcedAnnexes({ source, leaves }: Outline): readonly Diagnostic[] {
  const { text, attachments = [] } = source;
  const listed = leaves.filter((leaf) => leaf.kind === 'attachment' && isListed(folded(text.slice(leaf.span.start, leaf.span.start + 12))));
  const last = listed.at(-1);
  if (!last) return [];
  const rest = scannedText(source).folded.slice(last.span.end).replace(/\s/g, '');
  return listed.flatMap((leaf) => itemsOf(text, leaf.span)).filter(({ title }) => title.length >= SHORTEST && !rest.includes(title)).map(({ title, span }) => ({
    rule: 'annex-not-in-text', severity: 'information', message: `The annex ${title} is announced, and its text is not here${whereIs(title, attachments)}.`, span,
  }));
}

/** The link that leads to an annex: one that is named as it, or names it. */
function whereIs(title: string, attachments: readonly SourceAttachment[]): string {
  const bare = bareName(title);
  const link = attachments.find((attachment) => [attachment.name, attachment.fileName].map(bareName).some((name) => name.length >= SHORTEST && (name.includes(bare) || bare.includes(name))));
  return link ? `: the page has it at ${link.url}` : '';
}

/** Without the number and the ending: 附件1：任务分工表.docx → 任务分工表. */
function bareName(name: string): string {
  return folded(name).replace(/\.[a-zA-Z0-9]{2,4}$/, '').replace(/^附(?:件|表|图)?\d{0,2}[:.、]?|^\d{1,2}[.、]/g, '').replace(/[《》。;]/g, '');
}

function isListed(opening: string): boolean {
  return LABEL.test(opening) || NEXT.test(opening);
}

interface Item { readonly title: string; readonly span: Span }

function itemsOf(text: string, { start, end }: Span): Item[] {
  const list = text.slice(start, end);
  const label = /^附[^:：.．]*[:：.．]/.exec(list)?.[0].length ?? 0;
  const begins = [...list.slice(label).matchAll(ITEM)].map(({ index, 0: mark }) => ({ from: label + index, to: label + index + mark.length }));
  const starts = begins.length > 0 ? begins : [{ from: label, to: label }];
  return starts.map(({ to }, i) => {
    const raw = list.slice(to, starts[i + 1]?.from ?? list.length);
    const words = raw.trim();
    const at = start + to + raw.indexOf(words);
    return { title: folded(words).replace(/[《》。;]/g, ''), span: { start: at, end: at + words.length } };
  });
}

function folded(text: string): string {
  return foldWidth(text).replace(/\s/g, '');
}
