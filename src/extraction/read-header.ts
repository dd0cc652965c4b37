import { foldWidth } from '../segmentation/fold-width.js';
import { genreOf } from '../segmentation/genres.js';
import type { Outline } from '../segmentation/outline.js';
import { preambleOf } from './preamble.js';
import { passageOf } from '../segmentation/passages.js';
import { textAt, type Span } from '../span.js';
import { addresseesIn } from './addressees.js';
import { isoDateIn } from './dates.js';
import { documentNumberIn } from './document-numbers.js';
import { issuersOf } from './issuers.js';
import type { HeaderMention } from './mentions.js';
import { metadataOf, metadataValue, TITLE_LABELS, type MetadataEntry } from './metadata.js';
import { shownTitle } from './shown-title.js';

/** Reads the head of the instrument: metadata block, title, 文号, addressees, signature. */
export function readHeader(outline: Outline): HeaderMention {
  const entries = metadataOf(outline);
  const title = titleOf(outline, entries);
  const { addressees } = outline.head;
  return {
    title, kind: title ? kindOf(title) : kindSaid(outline),
    documentNumber: numberOf(outline, entries),
    indexNumber: metadataValue(entries, '索引号', '索取号', '信息索引号', '信息索取号')?.value,
    issuers: issuersOf(outline, entries),
    addressees: addressees ? addresseesIn(passageOf(outline, addressees).raw) : [],
    issuedOn: issuedOn(outline, entries), publishedOn: dateIn(entries, PUBLISHED), disclosure: disclosureOf(outline, entries),
  };
}

/** The covering title; where a notice has none of its own, the one of the text that it hands on. */
function titleOf(outline: Outline, entries: readonly MetadataEntry[]): string | undefined {
  return shownTitle(outline, outline.head.title)
    ?? metadataValue(entries, ...TITLE_LABELS)?.value
    ?? quotedTitle(outline)
    ?? shownTitle(outline, outline.plans[0]?.title);
}

/** 现将《甲》印发给你们 names the text that follows, with the marks that its own title lines leave out. */
function quotedTitle(outline: Outline): string | undefined {
  if (outline.plans.length !== 1 || !outline.plans[0]?.title) return undefined;
  const own = bare(shownTitle(outline, outline.plans[0].title) ?? '');
  const notice = passageOf(outline, ...(outline.notice ?? []).slice(0, 12));
  for (const match of notice.raw.matchAll(/《([^《》]{2,120})》/g)) if (bare(match[1] ?? '') === own) return match[1];
  return undefined;
}

function bare(title: string): string {
  return foldWidth(title).replace(/[\s,，、。—-]/g, '');
}

export function kindOf(title: string): string | undefined {
  return genreOf(foldWidth(title).replace(/\s/g, ''));
}

// 特制定本实施方案 / 现提出如下措施 / 制定以下实施意见
const SAYS_KIND = /(?:制[定订]|提出)(?:本|如下|以下)(?<name>[^,。:;]{2,12})[。:,]?/g;

/** What a text without a title says that it is, in the paragraphs before its first heading. */
export function kindSaid(outline: Outline, plan = outline.plans[0]): string | undefined {
  if (!plan) return undefined;
  const said = [...preambleOf(outline, plan).matchAll(SAYS_KIND)].at(-1)?.groups?.['name'];
  return said && kindOf(said);
}

function numberOf(outline: Outline, entries: readonly MetadataEntry[]): string | undefined {
  const { documentNumber } = outline.head;
  if (documentNumber) return documentNumberIn(foldWidth(textAt(outline.source.text, documentNumber)));
  const listed = metadataValue(entries, '文号', '备注/文号', '发文字号', '发布文号', '发文文号', '公文字号', '文件字号', '文件编号');
  return listed && documentNumberIn(foldWidth(listed.value));
}

const PUBLISHED = ['公开日期', '发布日期', '公布日期', '公开时间', '发布时间', '公文生成日期', '生成日期', '时间', '日期'] as const;

function issuedOn(outline: Outline, entries: readonly MetadataEntry[]): string | undefined {
  const { date } = outline.signature;
  if (date) return isoDateIn(foldWidth(passageOf(outline, date).raw));
  return dateIn(entries, ['成文日期', '成文时间', '发文日期', '发文时间', '签发日期', '制发日期', '印发日期']) ?? dateBehindTitle(outline, outline.head.title);
}

function dateIn(entries: readonly MetadataEntry[], labels: readonly string[]): string | undefined {
  const entry = metadataValue(entries, ...labels);
  return entry && isoDateIn(foldWidth(entry.value));
}

/** A compilation sets the date of issue in brackets behind the title. */
function dateBehindTitle(outline: Outline, title: Span | undefined): string | undefined {
  if (!title) return undefined;
  const behind = foldWidth(outline.source.text.slice(title.end, title.end + 40)).replace(/[\s*]/g, '');
  return /^\(\d{4}年\d{1,2}月\d{1,2}日\)/.test(behind) ? isoDateIn(behind) : undefined;
}

/** (此件主动公开) / 公开方式:主动公开 */
function disclosureOf(outline: Outline, entries: readonly MetadataEntry[]): string | undefined {
  const { disclosure } = outline.signature;
  const stated = disclosure && textAt(outline.source.text, disclosure).replace(/[\s()（）]/g, '');
  if (stated && /公开|发布|刊载|保密|内部|秘密/.test(stated)) return stated.replace(/^(?:此件|本件|信息公开(?:选项|属性|形式)?[:：])/, '');
  return metadataValue(entries, '公开形式', '公开方式', '公开类别', '公开属性')?.value;
}
