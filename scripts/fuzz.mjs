// Mutates real documents and holds the whole reading to its promises: npm run fuzz -- --count N --seed S [FILE…]
// Without files: the documents of seeds/, as text, and as Word file and web page made of it. Promises: no crash (an error is one of the program's own), every
// quote is the text's, time grows with length. A failing document is written to ./fuzz-failures/ with its seed and what it broke; the exit code is 1 then.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } } });
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { factsOfBytes } = await import(join(root, 'dist', 'pipeline.js'));
const { ZhengmaiError } = await import(join(root, 'dist', 'errors.js'));

/** Milliseconds that a document may take beside its length: starting pdf.js, a pause of the machine. */
const PATIENCE = 4_000;
/** Milliseconds for each kilobyte of text: a hundred times what it takes. */
const PER_KILOBYTE = 20;

/** mulberry32: the same numbers for the same seed everywhere. */
function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (n) => Math.floor(next() * n), pick: (list) => list[Math.floor(next() * list.length)] };
}

const BRACKETS = /[()（）〔〕《》【】“”]/g;
const oddities = ['\u0000', '\u200b', '\ufeff', '\ud800', '\u202e', '😀', '\u3000', '\t', '\r', '\u2028', '（', '《', '〔', '一、', '（一）', '1.', '第一条', '牵头单位：', '以上', '2025年', '%', '等', '附件'];

/** Changes of a text; each takes the text, the other documents and the random numbers. */
const textMutations = {
  cut: (text, r) => { const at = r.below(text.length + 1); return text.slice(0, at) + text.slice(at + r.below(400)); },
  double: (text, r) => { const at = r.below(text.length + 1); const part = text.slice(at, at + r.below(2000)); return text.slice(0, at) + part + text.slice(at); },
  splice: (text, r, others) => { const other = r.pick(others); return text.slice(0, r.below(text.length + 1)) + other.slice(r.below(other.length + 1)); },
  lostBrackets: (text, r) => text.replace(BRACKETS, (bracket) => (r.next() < 0.3 ? '' : bracket)),
  otherBrackets: (text, r) => text.replace(BRACKETS, (bracket) => (r.next() < 0.2 ? r.pick(['(', '）', '《', '》', '〔']) : bracket)),
  widths: (text, r) => text.replace(/[!-~]/g, (char) => (r.next() < 0.3 ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)),
  lineEnds: (text, r) => text.replace(/\r?\n/g, () => r.pick(['\n', '\r\n', '\r', '\n\n', '', ' '])),
  odd: (text, r) => { let out = text; for (let i = r.below(12); i >= 0; i--) { const at = r.below(out.length + 1); out = out.slice(0, at) + r.pick(oddities) + out.slice(at); } return out; },
  swap: (text, r) => { const lines = text.split('\n'); const [a, b] = [r.below(lines.length), r.below(lines.length)]; [lines[a], lines[b]] = [lines[b], lines[a]]; return lines.join('\n'); },
  oneLine: (text) => text.replace(/\s+/g, ''),
  repeated: (text, r) => (r.next() < 0.02 ? r.pick(['（', '、', '1.', '一、', '《', '市教育局、', '%', '2025年', '(一)']).repeat(100_000) + text : text),
};

function mutateText(text, r, others) {
  let out = text;
  for (let i = r.below(3); i >= 0; i--) out = textMutations[r.pick(Object.keys(textMutations))](out, r, others);
  return out;
}

/** Bytes that lose, gain or change a few. */
function mutateBytes(bytes, r) {
  const out = [...bytes.subarray(0, 4_000_000)];
  for (let i = r.below(20); i >= 0; i--) {
    const at = r.below(out.length + 1);
    if (r.next() < 0.6) out[at] = r.below(256);
    else if (r.next() < 0.5) out.splice(at, r.below(64));
    else out.splice(at, 0, ...Array.from({ length: r.below(16) }, () => r.below(256)));
  }
  return Uint8Array.from(out, (byte) => byte ?? 0);
}

/** A Word file whose parts are mutated as the text that they are. */
function mutateDocx(bytes, r, others) {
  const parts = unzipSync(bytes);
  const name = r.pick(Object.keys(parts).filter((part) => /word\/(?:document|numbering|styles)\.xml$/.test(part)));
  return zipSync({ ...parts, [name]: strToU8(mutateText(strFromU8(parts[name]), r, others)) });
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wordFile = (text) => zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${text.split('\n').map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`) });
const webPage = (text) => `<!DOCTYPE html><html><body><div class="nav"><a href="/">首页</a></div><div id="zoom">${text.split('\n').map((line) => `<p>${escaped(line)}</p>`).join('')}</div></body></html>`;

function sources() {
  if (positionals.length > 0) return positionals.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
  return readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt')).flatMap((name) => {
    const text = readFileSync(join(root, 'seeds', name), 'utf8');
    const base = basename(name, '.txt');
    return [{ name, bytes: strToU8(text) }, { name: `${base}.docx`, bytes: wordFile(text) }, { name: `${base}.html`, bytes: strToU8(webPage(text)) }];
  });
}

function mutate({ name, bytes }, r, texts) {
  const format = extname(name);
  if (format === '.docx' && r.next() < 0.7) return mutateDocx(bytes, r, texts);
  if (format === '.docx' || format === '.pdf' || r.next() < 0.05) return mutateBytes(bytes, r);
  return strToU8(mutateText(strFromU8(bytes), r, texts));
}

/** What a reading breaks, in words; undefined where it keeps its promises. */
async function broken(bytes, name) {
  const started = performance.now();
  let text = '';
  try {
    const facts = await factsOfBytes(bytes, name);
    text = facts.source.text;
    const spans = facts.plans.flatMap((plan) => [...plan.tasks, ...plan.responsibilities, ...plan.indicators, ...plan.citations].map(({ span }) => span));
    const wrong = spans.find(({ start, end }) => !(Number.isInteger(start) && start >= 0 && start < end && end <= text.length));
    if (wrong) return `a quote is not the text's: ${JSON.stringify(wrong)}`;
  } catch (error) {
    if (!(error instanceof ZhengmaiError)) return `it crashed: ${error?.stack ?? error}`;
  }
  const took = performance.now() - started;
  const allowed = PATIENCE + PER_KILOBYTE * (Math.max(bytes.length, text.length) / 1024);
  return took > allowed ? `it took ${Math.round(took)} ms, more than ${Math.round(allowed)}` : undefined;
}

const all = sources();
const texts = all.filter(({ name }) => /\.(?:txt|md)$/.test(name)).map(({ bytes }) => strFromU8(bytes));
const count = Number(values.count);
const started = performance.now();
let failures = 0;
for (let i = 0; i < count; i++) {
  const seed = Number(values.seed) * 1_000_003 + i;
  const r = random(seed);
  const source = r.pick(all);
  const bytes = mutate(source, r, texts.length > 0 ? texts : ['']);
  const what = await broken(bytes, source.name);
  if (what === undefined) continue;
  failures += 1;
  mkdirSync('fuzz-failures', { recursive: true });
  writeFileSync(join('fuzz-failures', `${seed}-${source.name}`), bytes);
  console.error(`${source.name}, seed ${seed}: ${what}`);
}
console.log(`${count} mutated documents, ${failures} failures, ${Math.round((performance.now() - started) / 1000)} s`);
process.exitCode = failures > 0 ? 1 : 0;
