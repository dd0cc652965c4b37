import type { Outline } from '../../segmentation/outline.js';
import type { PassageAt } from '../../segmentation/passages.js';
import { textAt } from '../../span.js';

/** Headings of sections that describe what was or who qualifies: 发展现状, 面临形势, 申报条件. */
const LOOKS_BACK = /^(?:[“"]?十[一二三四五]五[”"]?(?:时期|期间)?)?(?:我[省市县区])?的?(?:发展|工作|建设|主要|取得的?|面临的?|存在的?|当前)*(?:现状|形势|回顾|成就|成效|基础(?!教育|设施|性|研究|能力|工作|数据)|(?:主要)?问题$|背景|机遇|挑战)|^(?:20\d\d年度?(?:以来)?)?[^,。]{0,24}(?:成效|成绩|(?:完成|落实|推进|进展|开展|执行|实施)情况|主要做法)$|(?:申报|认定|申请|评选|入选|推荐)条件$|(?:奖励|补贴|补助|资助|收费)标准$|名词解释/;

/** 发展基础和总体要求, 现状与目标: what follows says what is aimed at too. */
const LOOKS_AHEAD = /[和与及、](?:总体|主要|发展|工作|建设)?(?:要求|目标|思路|任务)/;

/** A character of each such heading. */
const MAY_LOOK_BACK = /[状势顾就效础题景遇战绩况法件准释]/;

/** The sections of a plan under a heading of that sort, as its passages come by in the order of the text. */
export class PastSections {
  /** Where the last one ends. */
  #end = 0;

  constructor(private readonly outline: Outline) {}

  /** Whether a passage stands in one. */
  hold({ unit, kind }: PassageAt): boolean {
    if (!unit) return false;
    const isWithin = unit.span.start < this.#end;
    if (isWithin || kind !== 'heading' || !looksBack(textAt(this.outline.source.text, unit.title))) return isWithin;
    this.#end = unit.span.end;
    return true;
  }
}

function looksBack(title: string): boolean {
  return MAY_LOOK_BACK.test(title) && !LOOKS_AHEAD.test(title) && LOOKS_BACK.test(title.replace(/\s/g, ''));
}
