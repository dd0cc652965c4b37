/** What a column of a table of tasks holds. */
export type ColumnKind = 'number' | 'task' | 'bodies' | 'time' | 'aside';

export interface Column {
  readonly kind: ColumnKind;
  readonly heading: string;
}

const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:序号|编号)$/],
  // 牵头单位 / 主要责任单位 / 协同配合单位 / 责任部门(单位) / 牵头及责任单位
  ['bodies', /^(?:主要|第一)?(?:牵头|责任|配合|协同|协办|协助|参与|主办|主责|承办|实施|落实|负责)(?:责任|配合|落实|实施|及责任|和责任|及配合)?(?:单位|部门|机构|主体|科室|处室|股室)(?:\((?:单位|部门|科室)\))?$/],
  ['time', /^(?:(?:计划|预计|任务|工作)?(?:完成|办结|整改|推进|落实)(?:时限|时间|期限|日期|节点|时间节点)|时限|期限|时间节点|(?:时限|时间|进度)要求)$/],
  ['aside', /^(?:备注|说明|类别|责任人|负责人|联系人|联系电话|(?:分管|牵头|包抓|责任|市级|县级|区级)?(?:市|县|区)?领导|任务来源|来源|完成情况|进展情况|进度)$/],
  // 重点任务 / 目标与任务 / 具体工作措施 / 改革事项 / 主要内容
  ['task', /^.{0,8}(?:任务|事项|内容|举措|措施|工作|项目|目标|要求)$/],
];

/** What a heading (width-folded, without blanks) says of its column; undefined where it is no heading of such a table. */
export function columnOf(heading: string): Column | undefined {
  if (heading.length < 2 || heading.length > 14) return undefined;
  const kind = KINDS.find(([, pattern]) => pattern.test(heading))?.[0];
  return kind && { kind, heading };
}

/** Whether some columns are those of a table of tasks with who carries them. */
export function areOfTasks(columns: readonly Column[]): boolean {
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  return columns.length >= 3 && has('task') && has('bodies');
}
