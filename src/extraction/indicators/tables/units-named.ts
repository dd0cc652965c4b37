import { UNIT } from '../units.js';

/** A unit by itself (%, 万人次/年, 件/万人, 万套〔间〕), as a column or a bracket names it. */
const WHOLE_UNIT = new RegExp(`^(?:${UNIT}|年)(?:[/〔(·].{1,8})?$`);
const BRACKETED = /[([〔](?<unit>[^()[\]]{1,14})[)\]〕]\d?$/;

/** Whether a cell names a unit and nothing else. */
export function isUnit(text: string): boolean {
  return text.length <= 14 && WHOLE_UNIT.test(text);
}

/** A name and the unit in the bracket behind it: 城镇化率(%) → 城镇化率, %. Undefined where it ends in none. */
export function unitIn(name: string): { readonly name: string; readonly unit: string } | undefined {
  const found = BRACKETED.exec(name);
  const unit = found?.groups?.['unit'] ?? '';
  return found && isUnit(unit) ? { name: name.slice(0, found.index), unit } : undefined;
}
