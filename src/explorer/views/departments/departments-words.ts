/** Words of the directory of bodies. */
export const departmentsWords = {
  zh: {
    title: '部门与机构', lead: '谁牵头、谁配合、谁负责：每家机构在全部规划与方案中承担的措施数。点名称看它的每一条措施、与谁一起，以及原文。',
    search: '名称（全称、简称均可）', placeholder: '例如：教育局、发改委', role: '分工', allRoles: '全部', group: '类别', groups: { all: '全部', single: '单个机构', group: '统称（各县、有关部门等）' },
    place: '地区', level: '层级', plan: '规划与方案', all: '全部',
    name: '机构', aliases: '别称', lead1: '牵头', support: '配合', responsible: '责任', total: '合计', isGroup: '统称', yes: '是', file: 'departments',
  },
  en: {
    title: 'Departments and bodies', lead: 'Who leads, supports and answers: how many measures each body carries in all plans. Click a name for each of its measures, with whom it carries them, and the exact words.',
    search: 'Name (full or short, in Chinese)', placeholder: 'For example 教育局, 发改委', role: 'Role', allRoles: 'All', group: 'Kind', groups: { all: 'All', single: 'Single bodies', group: 'Designations of many bodies' },
    place: 'Place', level: 'Level', plan: 'Plan', all: 'All',
    name: 'Body', aliases: 'Also called', lead1: 'Leads', support: 'Supports', responsible: 'Answers for', total: 'Total', isGroup: 'Many bodies', yes: 'yes', file: 'departments',
  },
};
