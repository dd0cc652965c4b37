import type { Block } from './blocks.js';

/** Indexes of the blocks of a signature: the signing lines directly above a date, and the date. */
export interface SignatureAt {
  readonly first: number;
  readonly date: number;
}

/** The signature that a date closes; signing lines are not looked for before `from`. */
export function signatureAt(blocks: readonly Block[], date: number, from: number): SignatureAt {
  let first = date;
  if (date - 1 > from && blocks[date - 1]?.kind === 'disclosure' && isSigningLine(blocks[date - 2])) first--;
  while (first > from && isSigningLine(blocks[first - 1])) first--;
  return { first, date };
}

const BODY_ENDING = /(?:政府|委员会|委|办公厅|办公室|办事处|[局厅部委院会校署社]|党组|中心|公司|法院|检察院|集团|银行|支行|分行|总队|支队|大队|管委会|办|组|联|协会|科协|学会|工会|团中央|政协)$/;

const LONGEST_ENDING = 3;

/** Whether a text ends as the name of a body does. */
export function endsAsBody(text: string): boolean {
  return BODY_ENDING.test(text.slice(-LONGEST_ENDING));
}

const MOST_SIGNING_LINES = 6;

/** Index of the first of the lines that sign a text above `end` without a date: full names below a sentence or what closes one; `end` where none do. */
export function undatedSignatureAt(blocks: readonly Block[], end: number): number {
  let first = end;
  while (first > 0 && signsInFull(blocks[first - 1])) first--;
  const above = blocks[first - 1];
  return above && end - first <= MOST_SIGNING_LINES && (above.kind !== 'text' || /[。!！)）]$/.test(above.text)) ? first : end;
}

function signsInFull(block: Block | undefined): boolean {
  return isSigningLine(block) && !NO_FULL_NAME.test(block?.text ?? '');
}

/** 市发展改革委, 各县人民政府: nobody signs so. */
const NO_FULL_NAME = /^(?:[省市县区州旗]|各|有关|相关)/;

/** 玉溪市教育体育局 玉溪市发展和改革委员会 */
function isSigningLine(block: Block | undefined): boolean {
  if (!block || block.kind !== 'text' || block.marker) return false;
  return block.text.length <= 120 && !/[。，,；;:《》]/.test(block.text) && endsAsBody(block.text.replace(/\(?(?:盖章|公章|章|代章)\)?$/, ''));
}
