import { extract } from '../../src/extraction/extract.js';
import type { DocumentFacts } from '../../src/resolution/facts.js';
import { resolve } from '../../src/resolution/resolve.js';
import { segment } from '../../src/segmentation/segment.js';

/** The facts of a text, as if it had been read from a file. */
export function factsOfText(text: string, path = 'document.txt'): DocumentFacts {
  return resolve(extract(segment({ path, sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text, tables: [], diagnostics: [] })));
}

export interface Letterhead {
  readonly issuer: string;
  readonly place: string;
  readonly number: string;
}

const YUXI: Letterhead = { issuer: '玉溪市人民政府办公室', place: '玉溪市', number: '玉政办发〔2024〕3号' };

/** A notice with a plan that holds a sentence before its first heading. */
export function noticeWith(sentence: string, { issuer, place, number }: Letterhead = YUXI): string {
  const plan = `${place}托育服务实施方案`;
  return [
    `${issuer}关于印发${plan}的通知`, number, '各有关单位:', `现将《${plan}》印发给你们,请认真贯彻执行。`, issuer, '2024年3月1日',
    plan, sentence, '一、主要任务', '(一)增加供给。新建一批托育机构。', '(二)规范管理。完善备案制度。', '二、保障措施', '(一)加强领导。健全工作机制。',
  ].join('\n');
}
