import type { Outline } from '../../segmentation/outline.js';
import { passageOf } from '../../segmentation/passages.js';
import type { Span } from '../../span.js';
import type { NamePart } from '../split-names.js';
import { namesInSlot } from './names-in-slot.js';
import { verbsOf } from './roles.js';

/** How a document reads a plain list of bodies. */
export type ListReading = 'as-equals' | 'first-leads' | 'before-comma-leads';

/** A body that every later note includes without naming it, and where the text says so. */
export interface HandedOn {
  readonly name: string;
  readonly span: Span;
}

/** Something that a document says once and that holds for every note from there on. */
export type Convention =
  | { readonly kind: 'first-leads'; readonly from: number }
  | { readonly kind: 'before-comma-leads'; readonly from: number }
  | { readonly kind: 'handed-on'; readonly from: number; readonly bodies: readonly HandedOn[] };

/** 列第一位者为牵头单位,下同 | 排在首位的为牵头部门 | 第一个单位为牵头单位 | 排名第一的单位牵头. */
const FIRST_LEADS = /(?:[列排](?:名|序|在|于)?(?:第一|首)(?:位|个|名)?|(?:第一|首)(?:个|家|位)?(?:单位|部门|责任单位|责任部门)?)[^。,;]{0,8}(?:[为是]牵头|牵头(?=[,。;)]|$))/g;

/** 逗号前为牵头单位 | 分号前为牵头单位. */
const BEFORE_COMMA_LEADS = /(?:逗号|分号)(?:之|以)?前[^。,;]{0,8}[为是]牵头/g;

const NOT_AGAIN = '不再?(?:一一|逐一|另行|单独|重复|分别|具体)*(?:列出|单列|列明|列举|赘述|标注|标明|注明|重复|做分工|作分工|分工|说明)';

/**
 * 以下均由各县区负责落实,不再列出 | 具体任务均涉及相关市(州)人民政府,不再做分工 | 以下均需各市、县(市、区)人民政府贯彻落实,不再列出 | 各县(市、区)人民政府均为责任单位,不再一一列出.
 */
const HANDED_ON = new RegExp(
  `(?:以下(?:各项|任务|工作|措施|条款|内容)*[均都](?:由|需|须|请|要求|涉及)?(?<body>[^。;]{2,80}?)|` +
  `(?:任务|措施|工作|事项)[均都]涉及(?<concerned>[^。;]{2,80}?)|` +
  `(?<subject>[^。;:]{2,60}?)(?:均|都|同时)?[为是](?:以下|上述|各项|所有|全部)?(?:任务|工作|措施)?(?:的)?(?:责任|落实|配合)(?:单位|主体|部门))[,、;]?${NOT_AGAIN}$`,
);
const EVERY_NOT_AGAIN = new RegExp(NOT_AGAIN, 'g');
const LONGEST_HANDED_ON = 150;

interface Stated extends Span {
  readonly kind: Convention['kind'];
  /** The words that name who carries on, for `handed-on`. */
  readonly body: Span | undefined;
}

/** Words without which no convention is stated. */
const MAY_STATE = /(?:第一|首)[^。,;]{0,14}牵头|逗号|分号|不/;

/** Whether a text has the words without which no one leads by the order of a list. */
function mayOrder(text: string): boolean {
  return (text.includes('牵头') && FIRST_BEFORE_LEAD.test(text)) || text.includes('逗号') || text.includes('分号');
}

const FIRST_BEFORE_LEAD = /(?:第一|首)[^。,;]{0,14}牵头/;

/** The conventions that a width-folded text states, with the stretches that state them. */
function statedIn(text: string): Stated[] {
  const stated: Stated[] = mayOrder(text) ? [...statedBy(FIRST_LEADS, 'first-leads', text), ...statedBy(BEFORE_COMMA_LEADS, 'before-comma-leads', text)] : [];
  for (EVERY_NOT_AGAIN.lastIndex = 0; EVERY_NOT_AGAIN.test(text);) {
    const end = EVERY_NOT_AGAIN.lastIndex;
    stated.push(...handedOnIn(text, end));
  }
  return stated.sort((a, b) => a.start - b.start);
}

function statedBy(pattern: RegExp, kind: Convention['kind'], text: string): Stated[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length, body: undefined }));
}

function handedOnIn(text: string, end: number): Stated[] {
  const from = Math.max(0, end - LONGEST_HANDED_ON);
  const match = HANDED_ON.exec(text.slice(from, end));
  const body = Object.values(match?.groups ?? {}).find((words) => words !== undefined);
  if (!match || body === undefined) return [];
  const start = from + match.index;
  const at = start + match[0].indexOf(body);
  return [{ kind: 'handed-on', start, end, body: { start: at, end: at + body.length } }];
}

/** The conventions of a document, in the order of its text. */
export function conventionsOf(outline: Outline): readonly Convention[] {
  const { text } = outline.source;
  if (!text.includes('牵头') && !/牵\s*头|不\s*再/.test(text)) return [];
  const passage = passageOf(outline, { start: 0, end: text.length });
  const stated = statedIn(passage.text).map(({ kind, start, body }): Convention => {
    const from = OF_WHAT_IS_ABOVE.test(passage.text.slice(Math.max(0, start - OF_WHAT_REACH), start)) ? 0 : passage.sourceOffset(start);
    if (kind !== 'handed-on' || !body) return { kind: kind === 'handed-on' ? 'first-leads' : kind, from };
    const named = handedOnNames(passage.raw.slice(body.start, body.end), passage.text.slice(body.start, body.end), body.start);
    return { kind, from, bodies: named.map((part) => ({ name: part.name, span: passage.sourceSpan(part.start, part.end) })) };
  });
  return withoutRepeats(stated);
}

/** 以上各项任务,排在首位的单位为牵头单位: said behind the notes that it holds for. */
const OF_WHAT_IS_ABOVE = /(?:以上|上述|前述|文中)[^。;]*$/;
const OF_WHAT_REACH = 24;

/** A text may say the same with every note; once is enough, and keeps what each note looks up short. */
function withoutRepeats(stated: readonly Convention[]): Convention[] {
  const seen = new Set<string>();
  let reading = '';
  return stated.filter((one) => {
    const words = one.kind === 'handed-on' ? one.bodies.map((body) => body.name).join() : one.kind;
    const isNew = one.kind === 'handed-on' ? !seen.has(words) : words !== reading;
    if (one.kind === 'handed-on') seen.add(words);
    else reading = words;
    return isNew;
  });
}

/** How a list of bodies that ends at a place is read. */
export function readingAt(conventions: readonly Convention[], close: number): ListReading {
  if (conventions.length === 0) return 'as-equals';
  const said = conventions.findLast((one) => one.kind !== 'handed-on' && one.from <= close)?.kind;
  return said === 'first-leads' || said === 'before-comma-leads' ? said : 'as-equals';
}

function handedOnNames(raw: string, folded: string, at: number): NamePart[] {
  const end = verbsOf(folded)[0]?.start ?? folded.length;
  return namesInSlot(raw.slice(0, end), at);
}

/** The sentences of a note that only state a convention, as stretches of it. */
export function conventionStretches(text: string): readonly Span[] {
  return MAY_STATE.test(text) ? statedIn(text) : [];
}
