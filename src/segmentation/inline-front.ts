/** A cut in the text of a paragraph that holds a head without line breaks: what begins at an offset is of a kind. */
export interface FrontCut {
  readonly at: number;
  readonly kind: 'text' | 'document-number' | 'date' | 'disclosure';
}

const GENRE = '(?:方案|计划|规划|意见|办法|纲要|要点|措施|细则|规定)';
// 市…三年行动计划(2021年2023年)以习近平新时代…
const PLAN_TITLE = new RegExp(`^(?!为|以|根据|按照|近日|各)[^。,，;；:：]{4,70}?${GENRE}(?:\\([^()]{2,30}\\))?(?=以|为|根据|按照|依据|结合|一、|第一[章条])`);
// …关于印发…的通知各县(市、区)人民政府: / …的通知青政发〔2023〕1号
const COVER_TITLE = /^[^。;；:：]{4,140}?的(?:若干|实施|指导)?(?:通知|意见|决定|通告|公告)(?=各|\(?[\u4e00-\u9fff]{2,10}[〔[(]\d{4}[〕\])])/;
const NUMBER = /^\(?[\u4e00-\u9fff]{2,12}[〔[(]\d{4}[〕\])]\d{1,5}号\)?/;
const ADDRESSEES = /^各[^。;；:：]{2,200}[:：]/;
// …请认真贯彻执行。青州市人民政府办公室2024年3月18日(此件公开发布)青州市…方案为…
const SIGNATURE = /。(?<body>[^。,，;；:：《》()\d]{4,60}?(?:政府|委员会|办公[厅室]|[局厅部委院会]))(?<date>\d{4}年\d{1,2}月\d{1,2}日)(?<disclosure>\(此件[^()]{2,12}\))?/;

/** Parts the head (or what a title on a line of its own leaves of it), the covering notice and the title of a plan that run into each other; empty where the text opens with none of them. */
export function frontCuts(text: string): FrontCut[] {
  const opening = text.slice(0, 3000);
  const cover = ADDRESSEES.test(opening) ? 0 : COVER_TITLE.exec(opening)?.[0].length;
  if (cover === undefined) return planTitleCuts(opening, 0);
  const number = NUMBER.exec(opening.slice(cover))?.[0].length ?? 0;
  const addressees = ADDRESSEES.exec(opening.slice(cover + number))?.[0].length ?? 0;
  const body = cover + number + addressees;
  const cuts: FrontCut[] = [{ at: cover, kind: number ? 'document-number' : 'text' }, { at: cover + number, kind: 'text' }, { at: body, kind: 'text' }];
  return [...cuts, ...signatureCuts(opening, body)];
}

function signatureCuts(text: string, from: number): FrontCut[] {
  const signature = SIGNATURE.exec(text.slice(from));
  const { body = '', date = '', disclosure = '' } = signature?.groups ?? {};
  if (!signature) return [];
  const at = from + signature.index + 1;
  const dated = at + body.length;
  const disclosed = dated + date.length;
  const end = disclosed + disclosure.length;
  return [{ at, kind: 'text' }, { at: dated, kind: 'date' }, { at: disclosed, kind: disclosure ? 'disclosure' : 'text' }, { at: end, kind: 'text' }, ...planTitleCuts(text, end)];
}

function planTitleCuts(text: string, from: number): FrontCut[] {
  const title = PLAN_TITLE.exec(text.slice(from, from + 130));
  return title ? [{ at: from + title[0].length, kind: 'text' }] : [];
}
