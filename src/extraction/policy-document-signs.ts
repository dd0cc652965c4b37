import { ZhengmaiError } from '../errors.js';
import type { Outline } from '../segmentation/outline.js';
import { passageOf, unitsOf } from '../segmentation/passages.js';
import type { HeaderMention } from './mentions.js';

interface Sign {
  /** What it is called in the message that says that it is missing. */
  readonly name: string;
  readonly weight: number;
  readonly shown: (outline: Outline, header: HeaderMention) => boolean;
}

// 特制定本实施方案 / 现提出如下措施 / 现印发给你们 / 现就有关事项通知如下
const FORMULA = /制[定订](?:本|如下|以下)|提出(?:如下|以下)|印发给你们|通知如下|认真贯彻(?:执行|落实)|请结合实际/;

/** What a 公文 shows of itself (党政机关公文处理工作条例, article 9); a text without enough of it is none. */
const SIGNS: readonly Sign[] = [
  { name: 'a title such as …的通知 or …实施方案', weight: 2, shown: (_, header) => header.kind !== undefined && header.title !== undefined },
  { name: 'a 文号', weight: 2, shown: (_, header) => header.documentNumber !== undefined },
  { name: 'addressees', weight: 1, shown: (_, header) => header.addressees.length > 0 },
  { name: 'a signature', weight: 2, shown: ({ signature }) => signature.issuers.length > 0 && signature.date !== undefined },
  { name: 'numbered headings (一、 or 第一条)', weight: 1, shown: hasHeadings },
  { name: 'responsibility notes', weight: 2, shown: ({ plans }) => plans.some((plan) => unitsOf(plan.units).some((unit) => unit.notes.length > 0 || unit.said.length > 0)) },
  { name: 'a formula such as 制定本方案', weight: 2, shown: hasFormula },
];

/** A title with headings, or a number with a formula, is enough; headings alone are not. */
const ENOUGH = 3;

/** @throws ZhengmaiError NOT_A_POLICY_DOCUMENT where a text shows too little of what makes a 公文. */
export function assertPolicyDocument(outline: Outline, header: HeaderMention): void {
  let shown = 0;
  const missing: string[] = [];
  for (const sign of SIGNS) {
    if (sign.shown(outline, header)) shown += sign.weight;
    else missing.push(sign.name);
    if (shown >= ENOUGH) return;
  }
  throw new ZhengmaiError('NOT_A_POLICY_DOCUMENT', `${outline.source.path}: this is no 公文: it lacks ${missing.join(', ')}. Give the text of an official document.`);
}

// 一、 / (一) / 第一条 / 1.1 编制目的
const HEADING = /^(?:[(（]?[一二三四五六七八九十]|第.{1,4}[编章条]|\d{1,2}\.\d)/;

/** Two headings in Chinese numerals, articles, or the decimals of an emergency plan; 1. and 2. stand in every kind of text. */
function hasHeadings({ plans, source }: Outline): boolean {
  let count = 0;
  for (const unit of plans.flatMap((plan) => unitsOf(plan.units))) {
    if (HEADING.test(source.text.slice(unit.heading.start, unit.heading.start + 6)) && ++count >= 2) return true;
  }
  return false;
}

function hasFormula(outline: Outline): boolean {
  const opening = outline.plans.flatMap((plan) => [...plan.preamble, ...plan.units.slice(0, 1).flatMap((unit) => [unit.heading])]);
  return [...(outline.notice ?? []), ...opening].some((span) => FORMULA.test(passageOf(outline, span).text));
}
