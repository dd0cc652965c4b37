import type { Span } from '../span.js';
import { isAnnexHead, readAnnexes } from './annexes.js';
import type { Block } from './blocks.js';
import type { Leaf, Signature } from './outline.js';
import { signatureAt, undatedSignatureAt } from './signature.js';
import { planTitleAt, type TitleRun } from './title-run.js';

/** A plan before its units are nested. */
export interface PlanDraft {
  readonly title: TitleRun | undefined;
  /** Blocks after the title. */
  readonly blocks: readonly Block[];
}

export interface Body {
  readonly notice: readonly Span[] | undefined;
  readonly signature: Signature;
  readonly plans: readonly PlanDraft[];
  readonly leaves: readonly Leaf[];
}

interface Notice { readonly spans: readonly Span[]; readonly signature: Signature; readonly leaves: readonly Leaf[]; readonly next: number }

const UNSIGNED: Signature = { issuers: [], date: undefined, disclosure: undefined };

/** The plan that a notice hands on and that the text does not hold: what the notice says is said of it. */
const NOT_AT_HAND: PlanDraft = { title: undefined, blocks: [] };

function atHand(drafts: readonly PlanDraft[]): readonly PlanDraft[] {
  return drafts.length > 0 ? drafts : [NOT_AT_HAND];
}

/** Parts a body into covering notice, plans and the signature, which stands under the notice or at the end. */
export function readBody(blocks: readonly Block[]): Body {
  const notice = noticeAbove(blocks);
  const rest = blocks.slice(notice?.next ?? 0);
  const annexAt = annexStart(rest);
  const closing = readClosing(rest.slice(0, annexAt));
  const plans = partPlans(rest.slice(0, closing.first));
  const annexes = readAnnexes(rest.slice(annexAt));
  const drafts = [...plans.drafts, ...annexes.plans];
  return {
    notice: notice?.spans, plans: notice ? atHand(drafts) : drafts,
    leaves: [...(notice?.leaves ?? []), ...plans.leaves, ...closing.leaves, ...annexes.leaves],
    signature: mergeSignatures(notice?.signature ?? UNSIGNED, closing.signature),
  };
}

function noticeAbove(blocks: readonly Block[]): Notice | undefined {
  const notice = readNotice(blocks);
  return notice && isWholeText(blocks, notice) ? undefined : notice;
}

/** A signed text without headings that hands nothing on and has nothing below it is no covering notice: it is the instrument. */
function isWholeText(blocks: readonly Block[], notice: Notice): boolean {
  return !blocks.slice(notice.next).some((block) => block.kind === 'text') && !blocks.some((block) => HANDS_OUT.test(block.text));
}

/** Where annexes begin: behind a signature that closes the text, or at 附件 alone on a line; the end where there are none. */
function annexStart(blocks: readonly Block[]): number {
  const firstUnit = indexWhere(blocks, (block) => block.marker !== undefined);
  for (let i = firstUnit; i < blocks.length; i++) {
    const block = blocks[i];
    if (block && isAnnexHead(block)) return i;
    if (block?.kind === 'date' && signatureAt(blocks, i, firstUnit).first < i) return afterSignature(blocks, i + 1);
  }
  return blocks.length;
}

function afterSignature(blocks: readonly Block[], from: number): number {
  let next = from;
  for (let block = blocks[next]; block && isUnderSignature(block) && !isAnnexHead(block); block = blocks[next]) next++;
  return next;
}

function mergeSignatures(above: Signature, below: Signature): Signature {
  const signed = above.issuers.length > 0 || above.date ? above : below;
  return { issuers: signed.issuers, date: signed.date, disclosure: above.disclosure ?? below.disclosure };
}

/** The paragraphs that hand a plan on, with their signature; undefined where the body begins with the plan itself. */
function readNotice(blocks: readonly Block[]): Notice | undefined {
  const firstUnit = indexWhere(blocks, (block) => block.marker !== undefined);
  const date = indexWhere(blocks.slice(0, firstUnit), (block) => block.kind === 'date');
  if (date < firstUnit) return signedNotice(blocks, date);
  const numbered = numberedNotice(blocks, firstUnit);
  if (numbered) return numbered;
  for (let i = 1; i < firstUnit; i++) if (planTitleAt(blocks, i)) return { spans: textSpans(blocks.slice(0, i)), signature: { ...UNSIGNED, disclosure: disclosureIn(blocks.slice(0, i)) }, leaves: plainLeaves(blocks.slice(0, i)), next: i };
  return undefined;
}

const HANDS_OUT = /印发给你们|现予(?:印发|公布|发布)/;

/** A notice that hands a plan on and numbers what it asks for besides: the plan stands under its signature, with a title of its own. */
function numberedNotice(blocks: readonly Block[], firstUnit: number): Notice | undefined {
  if (!blocks.slice(0, firstUnit).some((block) => HANDS_OUT.test(block.text))) return undefined;
  const date = blocks.findIndex((block, index) => index > firstUnit && block.kind === 'date' && signatureAt(blocks, index, firstUnit).first < index);
  if (date < 0) return undefined;
  const notice = signedNotice(blocks, date);
  return planTitleAt(blocks, notice.next) ? notice : undefined;
}

function signedNotice(blocks: readonly Block[], date: number): Notice {
  const { first } = signatureAt(blocks, date, 0);
  const above = blocks.slice(0, first);
  let next = date + 1;
  while (next < blocks.length && isUnderSignature(blocks[next])) next++;
  const below = blocks.slice(date + 1, next);
  return {
    spans: textSpans([...above, ...below]), next, signature: {
      issuers: textSpans(blocks.slice(first, date)), date: blocks[date]?.span, disclosure: disclosureIn([...below, ...blocks.slice(first, date)]),
    },
    leaves: [...plainLeaves(above), ...signatureLeaves(blocks.slice(first, date + 1)), ...plainLeaves(below)],
  };
}

/** (此件公开发布) / (联系人:…) / 附件:… between a signature and the plan. */
function isUnderSignature(block: Block | undefined): boolean {
  if (!block || block.marker) return false;
  return block.kind === 'disclosure' || block.kind === 'attachment' || block.kind === 'noise' || block.kind === 'metadata' || isContact(block);
}

interface Closing { readonly first: number; readonly signature: Signature; readonly leaves: readonly Leaf[] }

/** The signature at the end, with what may stand around it: attachments listed, disclosure, site matter. */
function readClosing(blocks: readonly Block[]): Closing {
  let end = blocks.length;
  while (end > 0 && isClosingMatter(blocks[end - 1])) end--;
  const first = blocks[end - 1]?.kind === 'date' ? signatureAt(blocks, end - 1, 0).first : undatedSignatureAt(blocks, end);
  if (first === end) return closingOf(blocks, end, end, end);
  let start = first;
  while (start > 0 && blocks[start - 1]?.kind === 'attachment') start--;
  return closingOf(blocks, start, first, end);
}

function isClosingMatter(block: Block | undefined): boolean {
  return block !== undefined && (isContact(block) || ['noise', 'disclosure', 'attachment', 'metadata'].includes(block.kind));
}

/** (联系人:李某,联系电话:029-63913101) */
function isContact(block: Block): boolean {
  return !block.marker && /^\(.*(?:联系|电话|邮箱).*\)$/.test(block.text);
}

function closingOf(blocks: readonly Block[], start: number, first: number, end: number): Closing {
  const signing = blocks.slice(first, end);
  const around = [...blocks.slice(start, first), ...blocks.slice(end)];
  const issuers = signing.filter((block) => block.kind === 'text').map((block) => block.span);
  return {
    first: start, leaves: [...plainLeaves(around), ...signatureLeaves(signing)],
    signature: { issuers, date: signing.findLast((block) => block.kind === 'date')?.span, disclosure: disclosureIn([...around, ...signing]) },
  };
}

/** Parts plans: a title, and further on a title above a numbering that begins anew. */
function partPlans(blocks: readonly Block[]): { drafts: PlanDraft[]; leaves: Leaf[] } {
  const drafts: PlanDraft[] = [];
  const leaves: Leaf[] = [];
  const starts = planStarts(blocks);
  starts.forEach(({ at, title }, index) => {
    if (title) leaves.push({ kind: 'title', span: title.span });
    drafts.push({ title, blocks: blocks.slice(title ? title.next : at, starts[index + 1]?.at ?? blocks.length) });
  });
  return { drafts, leaves };
}

interface PlanStart { readonly at: number; readonly title: TitleRun | undefined }

function planStarts(blocks: readonly Block[]): PlanStart[] {
  if (!blocks.some((block) => block.kind === 'text')) return [];
  const starts: PlanStart[] = [{ at: 0, title: planTitleAt(blocks, 0) }];
  let lastUnit = -1;
  let top: string | undefined;
  blocks.forEach((block, index) => {
    if (!block.marker) return;
    const restart = block.marker.number === 1 && block.marker.kind === top ? titleBetween(blocks, lastUnit + 1, index) : undefined;
    if (restart) starts.push(restart);
    top ??= block.marker.kind;
    lastUnit = index;
  });
  return starts;
}

function titleBetween(blocks: readonly Block[], from: number, to: number): PlanStart | undefined {
  for (let at = from; at < to; at++) {
    const title = planTitleAt(blocks, at);
    if (title && title.next <= to) return { at, title };
  }
  return undefined;
}

function disclosureIn(blocks: readonly Block[]): Span | undefined {
  return blocks.find((block) => block.kind === 'disclosure')?.span;
}

export function textSpans(blocks: readonly Block[]): Span[] {
  return blocks.filter((block) => block.kind === 'text').map((block) => block.span);
}

export function plainLeaves(blocks: readonly Block[]): Leaf[] {
  return blocks.map((block) => ({ kind: block.kind === 'text' ? 'paragraph' as const : block.kind, span: block.span }));
}

function signatureLeaves(blocks: readonly Block[]): Leaf[] {
  return blocks.map((block) => ({ kind: block.kind === 'date' || block.kind === 'disclosure' ? block.kind : 'signature' as const, span: block.span }));
}

function indexWhere(blocks: readonly Block[], test: (block: Block) => boolean): number {
  const index = blocks.findIndex(test);
  return index < 0 ? blocks.length : index;
}
