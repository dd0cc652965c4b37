import type { CoLeadKind } from '../../graphql/schema.generated.js';

/** Words of who carries what together with whom. */
export const coLeadsWords = {
  zh: {
    plan: '规划与方案', allPlans: '全部', place: '地区', allPlaces: '全部', level: '层级', allLevels: '全部',
    planOption: (title: string, count: number) => `${title}（${String(count)}）`,
    together: (count: number) => `共同承担 ${String(count)} 项`,
    measures: '共同承担的措施', words: '原文', openWords: (title: string) => `查看原文：${title}`,
    separator: '、', nothing: '在当前条件下，两家没有共同承担的措施', nothingHelp: '放宽条件，或另选一对。',
    kinds: {
      JOINT_LEAD: '都在牵头之列', JOINT_RESPONSIBLE: '都是责任单位，未写明牵头', LEAD_SUPPORT: '一方牵头，另一方配合或负责',
    } satisfies Record<CoLeadKind, string>,
    leads: ['', '牵头', ''] as readonly [string, string, string],
  },
  en: {
    plan: 'Plan', allPlans: 'All', place: 'Place', allPlaces: 'All', level: 'Level', allLevels: 'All',
    planOption: (title: string, count: number) => `${title} (${String(count)})`,
    together: (count: number) => (count === 1 ? '1 measure together' : `${String(count)} measures together`),
    measures: 'Measures carried together', words: 'Exact words', openWords: (title: string) => `See the exact words: ${title}`,
    separator: ', ', nothing: 'Under these conditions the two carry nothing together', nothingHelp: 'Loosen the conditions, or choose another pair.',
    kinds: {
      JOINT_LEAD: 'both stand in the lead', JOINT_RESPONSIBLE: 'both answer for it, no lead is named', LEAD_SUPPORT: 'one leads, the other supports or answers for it',
    } satisfies Record<CoLeadKind, string>,
    leads: ['', ' leads', ''] as readonly [string, string, string],
  },
};
