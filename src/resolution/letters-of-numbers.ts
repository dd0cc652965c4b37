import { divisionByCode, NATIONAL } from './divisions/divisions.js';
import type { Jurisdiction } from './facts.js';

/** Whose numbers some letters (代字) are: the place, and the body where the letters are those of one alone. */
export interface LettersOwner {
  readonly place: Jurisdiction;
  readonly issuer: string | undefined;
}

/** Letters of the centre: 国发 is the State Council's alone; of 人社部发 and the like only the ministry's units know whose they are. */
const CENTRAL: readonly (readonly [RegExp, string | undefined])[] = [
  [/^(?:国发|国函|国发明电|国令|国务院令|国务院)$/, '国务院'],
  [/^(?:国办发|国办函|国办发明电|国办)$/, '国务院办公厅'],
  [/^中发$/, '中共中央'],
  [/^(?:中办发|中办字|厅字|厅发)$/, '中共中央办公厅'],
  [/^(?:国土资|国资[发厅]|国卫|国科发|国能[发综]|国知[发办]|国市监|人社[部厅]|工信[部厅]|自然资[发办]|银发$|银保监|证监发|税总[发函]|教[\u4e00-\u9fff]{1,4}厅|发改(?:投资|能源|高技|社会|地区|环资|价格|基础|农经|规划|就业|产业|财金|经贸|运行|体改))/, undefined],
];

interface ProvincialLetters {
  /** The letters that its government's numbers open with. */
  readonly government: string;
  readonly code: string;
  /** Whether no city or county uses the same (青政发 is Qinghai's and Qingdao's). */
  readonly alone: boolean;
}

const provincial = ([government, code, alone]: readonly [string, string, boolean]): ProvincialLetters => ({ government, code, alone });

const PROVINCES: readonly ProvincialLetters[] = ([
  ['京政', '110000', true], ['津政', '120000', false], ['冀政', '130000', true], ['晋政', '140000', false], ['内政', '150000', false], ['辽政', '210000', true], ['吉政', '220000', false],
  ['黑政', '230000', true], ['沪府', '310000', true], ['苏政', '320000', true], ['浙政', '330000', true], ['皖政', '340000', true], ['闽政', '350000', true], ['赣府', '360000', true],
  ['鲁政', '370000', true], ['豫政', '410000', true], ['鄂政', '420000', true], ['湘政', '430000', true], ['粤府', '440000', true], ['桂政', '450000', true], ['琼府', '460000', true],
  ['渝府', '500000', true], ['川府', '510000', true], ['川办', '510000', false], ['黔府', '520000', true], ['云政', '530000', false], ['藏政', '540000', true], ['陕政', '610000', true],
  ['甘政', '620000', false], ['青政', '630000', false], ['宁政', '640000', false], ['新政', '650000', false],
] as const).map(provincial);

/** 鲁政发, 鲁政办发, 鲁政字: what stands behind the letters of a provincial government. */
const OF_GOVERNMENT = /^(?<office>办)?(?:发|字|函|规|秘|规发|发电|明电|通)?$/;

/** Whose numbers some letters are, where that is certain; `from` is the place of the text that cites, whose province's letters are known there. */
export function ownerOfLetters(letters: string, from: Jurisdiction | undefined): LettersOwner | undefined {
  const central = CENTRAL.find(([form]) => form.test(letters));
  if (central) return { place: NATIONAL, issuer: central[1] };
  const province = PROVINCES.find(({ government, code, alone }) => letters.startsWith(government) && (alone || from?.codes[0] === code));
  const form = province && OF_GOVERNMENT.exec(letters.slice(province.government.length));
  const place = province && divisionByCode(province.code);
  return form && place ? { place, issuer: `${place.name}人民政府${form.groups?.['office'] === undefined && !province.government.endsWith('办') ? '' : '办公厅'}` } : undefined;
}
