import type { Diagnostic } from '../diagnostic.js';
import type { Mentions } from '../extraction/mentions.js';
import { passageOf } from '../segmentation/passages.js';
import { divisionByCode, isWithin } from './divisions/divisions.js';
import { placeAt } from './divisions/place-at.js';
import type { Jurisdiction, Resolution } from './facts.js';
import { placesOfBody } from './place-of-body.js';

/** The place that a document speaks for, and what is to be said where it stays open. */
export interface JurisdictionFinding {
  readonly jurisdiction: Jurisdiction | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The jurisdiction of a document is that of its issuers. Where they name no place, the title's, then the 发布机构 of the page, then the plans' titles.
 * A name that several divisions have (鼓楼区) is narrowed by the other sources, then by the places above its candidates that the text names, then by the
 * document number, which also tells the province of issuers that call themselves 省人民政府 and no more. What stays ambiguous or unknown stays undefined.
 */
export function resolveJurisdiction(mentions: Mentions): JurisdictionFinding {
  const issued = placesOfIssuers(mentions.header.issuers.map((issuer) => issuer.name));
  if (issued[0] && issued.length === 1) return { jurisdiction: issued[0], diagnostics: [] };
  const sources = [issued, ...furtherSources(mentions)];
  const first = sources.find((places) => places.length > 0) ?? [];
  const named = narrow(first, sources, mentions);
  const province = named.kind === 'unknown' ? provinceOfIssuer(mentions) : undefined;
  const found: Resolution<Jurisdiction> = province ? { kind: 'resolved', value: province } : named;
  if (found.kind === 'resolved') return { jurisdiction: found.value, diagnostics: [] };
  return { jurisdiction: undefined, diagnostics: [openPlace(found)] };
}

function openPlace(found: Resolution<Jurisdiction>): Diagnostic {
  if (found.kind !== 'ambiguous') return { rule: 'unknown-jurisdiction', severity: 'warning', message: 'No issuer, title or metadata line names the place that this document speaks for.' };
  const names = found.candidates.map((place) => `${place.path.join('')} (${place.code})`);
  return { rule: 'ambiguous-jurisdiction', severity: 'warning', message: `The place that this document speaks for can be ${names.join(', ')}.` };
}

/** What each source beside the issuers names, the strongest first. */
function furtherSources({ header, outline, plans }: Mentions): (readonly Jurisdiction[])[] {
  return [
    placesInTitle(header.title ?? ''),
    ...outline.head.metadata.map((line) => placesInMetadata(passageOf(outline, line).text)),
    ...plans.map((plan) => placesInTitle(plan.title ?? '')),
  ];
}

/** Of bodies that sign together, the place that holds all the others where there is one; else all of them. */
function placesOfIssuers(names: readonly string[]): readonly Jurisdiction[] {
  const named = names.map(placesOfBody).filter((places) => places.length > 0);
  const clear = named.filter((places) => places.length === 1).flat();
  if (clear.length === 0) return named[0] ?? [];
  const outermost = clear.find((place) => clear.every((other) => isWithin(other, place)));
  return outermost ? [outermost] : unique(clear);
}

// 2023年扬州优化提升营商环境任务清单, 中共扬州市委…
const BEFORE_PLACE = /^(?:中共|[《〈“"]|20\d\d年(?:度)?)+/;

function placesInTitle(title: string): readonly Jurisdiction[] {
  const start = BEFORE_PLACE.exec(title)?.[0].length ?? 0;
  const place = placeAt(title, start);
  return place ? place.candidates : placesOfBody(title.slice(0, 30)).filter((body) => body.level === 'NATIONAL' && /^.{2,20}关于/.test(title));
}

// 发布机构:南安市人民政府办公室 | 来 源 | 玉溪市教育体育局 |
const PUBLISHER = /(?:发布机构|发文机关|发文机构|制发机关|发布单位|发文单位|来\s*源)\s*[:|]?\s*(?<name>[^|:\s][^|\s]{1,40})/;

function placesInMetadata(line: string): readonly Jurisdiction[] {
  const name = PUBLISHER.exec(line)?.groups?.['name'];
  return name === undefined ? [] : placesOfBody(name);
}

function narrow(places: readonly Jurisdiction[], sources: readonly (readonly Jurisdiction[])[], mentions: Mentions): Resolution<Jurisdiction> {
  let candidates = places;
  const tests = [
    ...sources.map((source) => (place: Jurisdiction) => source.some((other) => isWithin(place, other) || isWithin(other, place))),
    (place: Jurisdiction) => namesOuterPlace(mentions.outline.source.text, place),
    (place: Jurisdiction) => opensNumber(mentions.header.documentNumber ?? '', place),
  ];
  for (const test of tests) {
    if (candidates.length <= 1) break;
    const left = candidates.filter(test);
    if (left.length > 0) candidates = left;
  }
  const [only] = candidates;
  if (!only) return { kind: 'unknown' };
  return candidates.length === 1 ? { kind: 'resolved', value: only } : { kind: 'ambiguous', candidates };
}

function namesOuterPlace(text: string, place: Jurisdiction): boolean {
  return place.path.slice(0, -1).some((name) => text.includes(name));
}

/** The characters by which document numbers name provinces (闽政办〔2017〕19号), by code. */
const PROVINCE_MARKS: Readonly<Record<string, string>> = {
  11: '京', 12: '津', 13: '冀', 14: '晋', 15: '内蒙', 21: '辽', 22: '吉', 23: '黑', 31: '沪', 32: '苏', 33: '浙', 34: '皖', 35: '闽', 36: '赣', 37: '鲁', 41: '豫',
  42: '鄂', 43: '湘', 44: '粤', 45: '桂', 46: '琼', 50: '渝', 51: '川', 52: '黔贵', 53: '云滇', 54: '藏', 61: '陕', 62: '甘', 63: '青', 64: '宁', 65: '新',
};

/** Whether a document number opens with the mark of a place's province. Cities share some of the marks (宁 is also 南京): a tie-breaker only. */
function opensNumber(documentNumber: string, place: Jurisdiction): boolean {
  const mark = documentNumber.trim()[0];
  return mark !== undefined && (PROVINCE_MARKS[place.code.slice(0, 2)] ?? '').includes(mark);
}

// 省人民政府办公厅 鄂政办发〔2018〕26号
const OF_THE_PROVINCE = /^(?:中共)?(?<level>省|自治区)(?=委|人民政府|政府|[\u4e00-\u9fff]{2,20}(?:厅|局|委员会|委|办公室)$)/;

/** The province whose mark the number opens with, where the issuer says that it is one's. */
function provinceOfIssuer({ header }: Mentions): Jurisdiction | undefined {
  const level = OF_THE_PROVINCE.exec(header.issuers[0]?.name ?? '')?.groups?.['level'];
  if (level === undefined) return undefined;
  const provinces = Object.keys(PROVINCE_MARKS).map((code) => divisionByCode(`${code}0000`)).filter((place) => place !== undefined);
  return provinces.find((place) => place.name.endsWith(level) && opensNumber(header.documentNumber ?? '', place));
}

/** The province whose mark a document number opens with, among those that a place lies in. */
export function provinceByNumber(documentNumber: string, place: Jurisdiction | undefined): Jurisdiction | undefined {
  if (!place || !opensNumber(documentNumber, place)) return undefined;
  return divisionByCode(place.codes[0] ?? '');
}

function unique(places: readonly Jurisdiction[]): readonly Jurisdiction[] {
  return [...new Map(places.map((place) => [place.code, place])).values()];
}
