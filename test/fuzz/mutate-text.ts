import type { Random } from './random.js';

const BRACKETS = /[()（）〔〕《》【】“”]/g;
const ODDITIES = [
  '\u0000', '\u200b', '\ufeff', '\ud800', '\u202e', '😀', '\u3000', '\t', '\r', '\u2028', '（', '《', '〔', '一、', '（一）', '1.', '第一条', '第二章', '牵头单位：', '责任单位：市教育局', '完成时限：', '以上', '2025年', '%', '等', '附件', '专栏1', '(以下简称', '国发〔2015〕',
];
/** What a page or a Word file has between its words. */
const MARKUP = ['<table>', '<tr><td rowspan="99999" colspan="99999">', '</div>', '<script>', '<!--', '&#x0;', '&amp;', ']]>', '<w:ins>', '<w:tbl>', '<w:p>', '</w:t>', '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr>', '<w:vMerge/>', '<w:gridSpan w:val="999999"/>'];
/** Entities that grow to gigabytes where a reader expands them. */
const ENTITY_BOMB = `<!DOCTYPE bomb [<!ENTITY a "公文">${'bcdefghij'.split('').map((name, i) => `<!ENTITY ${name} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]><bomb>&j;</bomb>`;
const LONG_UNITS = ['（', '、', '1.', '一、', '《', '市教育局、', '%', '2025年', '(一)', '达到95%以上，', '市财政局、', '(牵头单位:市教育局)', '根据《甲》', '\n'];

type Mutation = (text: string, r: Random, others: readonly string[]) => string;

const anywhere = (text: string, r: Random): number => r.below(text.length + 1);
const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

function insertSome(from: readonly string[]): Mutation {
  return (text, r) => {
    let out = text;
    for (let i = r.below(12); i >= 0; i--) out = insert(out, anywhere(out, r), r.pick(from));
    return out;
  };
}

const MUTATIONS: readonly Mutation[] = [
  function cut(text, r) { const at = anywhere(text, r); return text.slice(0, at) + text.slice(at + r.below(400)); },
  function double(text, r) { const at = anywhere(text, r); return insert(text, at, text.slice(at, at + r.below(2000))); },
  function splice(text, r, others) { const other = r.pick(others); return text.slice(0, anywhere(text, r)) + other.slice(anywhere(other, r)); },
  function lostBrackets(text, r) { return text.replace(BRACKETS, (bracket) => (r.next() < 0.3 ? '' : bracket)); },
  function otherBrackets(text, r) { return text.replace(BRACKETS, (bracket) => (r.next() < 0.2 ? r.pick(['(', '）', '《', '》', '〔']) : bracket)); },
  function otherWidths(text, r) { return text.replace(/[!-~]/g, (char) => (r.next() < 0.3 ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)); },
  function otherLineEnds(text, r) { return text.replace(/\r?\n/g, () => r.pick(['\n', '\r\n', '\r', '\n\n', '', ' '])); },
  function swappedLines(text, r) {
    const lines = text.split('\n');
    const [a, b] = [r.below(lines.length), r.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  function randomUnicode(text, r) { return insert(text, anywhere(text, r), Array.from({ length: r.below(40) }, () => String.fromCharCode(r.below(0x10000))).join('')); },
  insertSome(ODDITIES),
  insertSome(MARKUP),
  function oneLine(text) { return text.replace(/\s+/g, ''); },
];

/** A text with one to three changes; seldom with a line of a hundred kilobytes to a megabyte before it, or a bomb of entities. */
export function mutatedText(text: string, r: Random, others: readonly string[]): string {
  let out = text;
  for (let i = r.below(3); i >= 0; i--) out = r.pick(MUTATIONS)(out, r, others);
  const chance = r.next();
  if (chance < 0.001) return r.pick(LONG_UNITS).repeat(100_000) + out;
  if (chance < 0.002) return out.replace(/\s+/g, '').repeat(1 + Math.ceil(r.below(1_000_000) / (out.length + 1)));
  return chance < 0.004 ? ENTITY_BOMB + out : out;
}
