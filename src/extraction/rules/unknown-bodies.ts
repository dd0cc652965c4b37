import type { Diagnostic } from '../../diagnostic.js';
import type { Span } from '../../span.js';
import { centralBody } from '../bodies/body-forms.js';
import { departmentStem } from '../bodies/departments.js';
import type { PlanMention } from '../mentions.js';
import { looksLikeBody } from '../responsibilities/names-in-slot.js';

/** 省商务厅〔省政府口岸办〕, 发展改革和统计局(商务局): the name is what stands before. */
const OTHER_NAME = /[(（〔].{1,20}[)）〕]$/;

/** 市广播电视台, 共青团中央, 军分区, 市场监管总队: bodies by forms that prose has for other things too. */
const FURTHER_FORM = /(?:台|中央|军分区|武装部|部队|处|厂|店|校|联盟|机关|电网|燃气|水务|公交|烟草|石油|石化|电信|移动|联通|铁塔|邮政|港|政协|人大|法院|检察院|机场|工业园|街道|社区|人行|专班|[\u4e00-\u9fff]{2}[镇乡])$/;

/** Names in the slot of a responsibility that are no known form of a body's: something else stands there, or a name is cut short. One a name. */
export function unknownBodies(plans: readonly PlanMention[]): readonly Diagnostic[] {
  const names = new Map<string, Span>();
  for (const { name, span } of plans.flatMap((plan) => plan.responsibilities)) if (!names.has(name)) names.set(name, span);
  return [...names].filter(([name]) => !isKnownForm(name.replace(OTHER_NAME, ''))).map(([name, span]) => ({
    rule: 'unknown-body', severity: 'warning', message: `${name} stands where a body (单位) is to be named, and has the form of none.`, span,
  }));
}

function isKnownForm(name: string): boolean {
  return looksLikeBody(name) || FURTHER_FORM.test(name) || departmentStem(name) !== undefined || centralBody(name, true) !== undefined;
}
