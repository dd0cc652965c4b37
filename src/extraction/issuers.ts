import type { Outline } from '../segmentation/outline.js';
import { passageOf } from '../segmentation/passages.js';
import { textAt, type Span } from '../span.js';
import { orderIn } from './document-numbers.js';
import type { NameMention } from './mentions.js';
import { metadataValue, TITLE_LABELS, type MetadataEntry } from './metadata.js';
import { namePartsOf } from './split-names.js';

/** The bodies that issue (`entries` are those of the page's metadata block): those that sign; where nobody does, those that the title opens with or that news of the document names, else the page's 发布机构. */
export function issuersOf(outline: Outline, entries: readonly MetadataEntry[]): NameMention[] {
  const signed = outline.signature.issuers.flatMap((span) => namesAt(outline, span));
  if (signed.length > 0) return signed;
  const titled = titleBodies(outline, entries);
  if (titled.length > 0) return titled;
  const ordering = orderingBody(outline);
  if (ordering.length > 0) return ordering;
  const announced = announcingBodies(outline);
  if (announced.length > 0) return announced;
  const publisher = metadataValue(entries, '发布机构', '发文机关', '发文机构', '发文单位', '发布单位', '发布部门', '制发机关', '发布机关', '制定机关');
  return publisher && ENDS_AS_BODY.test(publisher.value) ? namesAt(outline, publisher.span) : [];
}

/** 青州市人民政府 of 青州市人民政府令第15号, which its head signs by name. */
function orderingBody(outline: Outline): NameMention[] {
  const { documentNumber } = outline.head;
  const body = documentNumber && orderIn(textAt(outline.source.text, documentNumber))?.body;
  if (!body || !documentNumber || !outline.source.text.startsWith(body, documentNumber.start)) return [];
  return [{ name: body, span: { start: documentNumber.start, end: documentNumber.start + body.length } }];
}

// 近日,中共中央办公厅、国务院办公厅印发了 / 6月12日,西安市教育局发布
const HANDS_OUT = /^(?:.*(?:[,。;:!?]|近日|日前|\d日))?(?<bodies>[^,。;:!?《》]{4,80}?)(?<verb>(?:联合)?(?:印发|发布|下发|出台|公布|颁布)了?)$/;
const LONGEST_CLAUSE = 120;

/** Those of whom news of the document says that they hand out what has its title. */
function announcingBodies(outline: Outline): NameMention[] {
  const title = outline.head.title ?? outline.plans[0]?.title;
  if (!title) return [];
  const whole = passageOf(outline, { start: 0, end: outline.source.text.length });
  const at = whole.text.indexOf(`《${passageOf(outline, title).text.trim()}》`);
  const { bodies, verb = '' } = HANDS_OUT.exec(whole.text.slice(Math.max(0, at - LONGEST_CLAUSE), Math.max(0, at)))?.groups ?? {};
  if (bodies === undefined) return [];
  const start = at - verb.length - bodies.length;
  const names = namePartsOf(whole.raw.slice(start, start + bodies.length));
  return names.every(({ name }) => ENDS_AS_BODY.test(name)) ? names.map((part) => ({ name: part.name, span: whole.sourceSpan(start + part.start, start + part.end) })) : [];
}

/** (上海市长宁区发展和改革委员会代章): it seals for the body that signs. */
const STANDS_IN = /^[(（].*代章[)）]$/;

function namesAt(outline: Outline, span: Span): NameMention[] {
  const text = textAt(outline.source.text, span);
  return namePartsOf(text).filter(({ name }) => !STANDS_IN.test(name)).map((part) => ({ name: part.name, span: { start: span.start + part.start, end: span.start + part.end } }));
}

// 辽宁省人民政府办公厅关于… / 中共中央办公厅、国务院办公厅印发《…》
const OPENING_BODIES = /^(?<bodies>[^《》“”0-9]{2,80}?)(?:关于|印发|转发|批转)/;
const ENDS_AS_BODY = /(?:政府|委员会|委|党组|[厅局部办院署会校]|办公室|办事处|中心|公司|管委会|国务院)$/;

function titleBodies(outline: Outline, entries: readonly MetadataEntry[]): NameMention[] {
  const title = outline.head.title ?? metadataValue(entries, ...TITLE_LABELS)?.span;
  if (!title) return [];
  const passage = passageOf(outline, title);
  const bodies = (OPENING_BODIES.exec(passage.text)?.groups?.['bodies'] ?? '').trim().replace(/等.{1,3}(?:部门|单位)$/, '');
  if (!ENDS_AS_BODY.test(bodies)) return [];
  return namePartsOf(passage.raw.slice(0, bodies.length)).map((part) => ({ name: part.name, span: passage.sourceSpan(part.start, part.end) }));
}
