import { departmentStem } from '../../extraction/bodies/departments.js';

/** 济源产城融合示范区|管理委员会, 兰州新区|管理委员会办公室: an issuer that runs a zone, and the word by which its document calls it. */
const ISSUER_OF_ZONE = /^(?:中共)?(?<zone>.{2,14}?(?<word>示范区|开发区|新区|高新区|经开区|试验区|园区|度假区|保税区))(?:党工委|工委|工作委员会|管委会|管理委员会)/;

/** What the issuers of a document run: the Corps, or zones, each with the word by which the document calls it. */
export interface IssuingZones {
  readonly isCorps: boolean;
  readonly zones: readonly { readonly zone: string; readonly word: string }[];
}

/** The zones of issuers, by their full names. */
export function zonesOfIssuers(fullNames: readonly string[]): IssuingZones {
  const zones = fullNames.flatMap((name) => {
    const { zone, word } = (ISSUER_OF_ZONE.exec(name) ?? ISSUER_OF_TOWNSHIP.exec(name))?.groups ?? {};
    return zone === undefined || word === undefined ? [] : [{ zone, word }];
  });
  return { isCorps: fullNames.some((name) => CORPS_ISSUER.test(name)), zones };
}

/** 东山乡人民政府: a township that its document gives no county for. */
const ISSUER_OF_TOWNSHIP = /^(?:中共)?(?<zone>[\u4e00-\u9fa5]{1,4}?(?<word>镇|乡|街道|苏木))(?:委员会|党委|党工委|人民政府|办事处)/;

/** 兵团办公厅, 新疆生产建设兵团办公厅: of the Corps, which has departments of its own beside those of 新疆. */
const CORPS_ISSUER = /^(?:新疆生产建设)?兵团/;
const CORPS = '新疆生产建设兵团';

/** 兵团财政局 and, in a list that it opens, 财政局. */
function inCorps(written: string): string {
  if (written.startsWith('兵团')) return CORPS + written.slice('兵团'.length);
  return departmentStem(written) === undefined ? written : CORPS + written;
}

/**
 * A name that opens with the word for the issuer's own zone, under the zone's full name: in a document of 济源产城融合示范区管理委员会,
 * 示范区财政金融局 is 济源产城融合示范区财政金融局. Every other name comes back as it is.
 */
export function inZoneOfIssuer(written: string, { isCorps, zones }: IssuingZones): string {
  if (isCorps) return inCorps(written);
  const own = zones.find(({ word }) => written.startsWith(word) && written.length > word.length);
  return own ? own.zone + written.slice(own.word.length) : written;
}
