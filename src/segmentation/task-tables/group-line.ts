import { markerAt } from '../marker.js';

/** Whether a line names a group of a table's rows: 一、降低企业成本 / （一）提升政务服务效能. */
export function isGroupLine(text: string): boolean {
  const kind = markerAt(text)?.kind;
  return (kind === 'cn' || kind === 'cn-bracket') && text.length <= 60 && !/[。；;]/.test(text);
}
