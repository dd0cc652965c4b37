import type { Role } from '../../graphql/schema.generated.js';

/** Words of the matrix of measures and bodies. */
export const matrixWords = {
  zh: {
    role: '分工', allRoles: '全部', rows: '措施排列', columns: '机构排列', min: '机构至少承担',
    rowOrders: { text: '按原文顺序', count: '按承担机构数' }, columnOrders: { count: '按承担措施数', text: '按首次出现', name: '按名称' },
    minOption: (count: number) => `${String(count)} 项`,
    marks: { LEAD: '牵', SUPPORT: '配', RESPONSIBLE: '责' } satisfies Record<Role, string>,
    caption: '措施与承担机构', measure: '措施', count: '机构数', bodyCount: (count: string) => `承担 ${count} 项`,
    counted: (rows: string, columns: string) => `${rows} 条措施 × ${columns} 家机构`,
    partial: (shown: string, total: string) => `条件下共有 ${total} 条措施，此处为前 ${shown} 条；选定一份方案可看全部。`,
    help: '点格子看原文，点措施看它的全部分工，点机构名看它的全部措施。格子间可用方向键移动。',
    nothing: '这里没有写明分工的措施', nothingHelp: '换一份方案，或放宽条件。',
    mark: (body: string, role: string, title: string) => `${body} ${role}：${title}`,
    plan: '规划与方案', path: '位置', body: '机构', roleColumn: '分工', words: '原文', open: '看原文',
    wide: '导出矩阵 CSV', legend: '图例', choosePlan: '全部（按地区、层级或机构）',
  },
  en: {
    role: 'Role', allRoles: 'All', rows: 'Order of measures', columns: 'Order of bodies', min: 'Bodies with at least',
    rowOrders: { text: 'as in the text', count: 'by number of bodies' }, columnOrders: { count: 'by number of measures', text: 'by first mention', name: 'by name' },
    minOption: (count: number) => (count === 1 ? '1 measure' : `${String(count)} measures`),
    marks: { LEAD: 'L', SUPPORT: 'S', RESPONSIBLE: 'A' } satisfies Record<Role, string>,
    caption: 'Measures and the bodies that carry them', measure: 'Measure', count: 'Bodies', bodyCount: (count: string) => `carries ${count}`,
    counted: (rows: string, columns: string) => `${rows} measures × ${columns} bodies`,
    partial: (shown: string, total: string) => `${total} measures meet the conditions; these are the first ${shown}. Choose a plan to see all of it.`,
    help: 'Click a cell for its exact words, a measure for all that is said of who carries it, a body for all that it carries. The arrow keys move between cells.',
    nothing: 'No measure here says who carries it', nothingHelp: 'Choose another plan, or loosen the conditions.',
    mark: (body: string, role: string, title: string) => `${body} ${role}: ${title}`,
    plan: 'Plan', path: 'At', body: 'Body', roleColumn: 'Role', words: 'Exact words', open: 'See the words',
    wide: 'Export matrix CSV', legend: 'Legend', choosePlan: 'All (by place, level or body)',
  },
};
