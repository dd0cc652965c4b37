/** Words of the frame round the views. */
export const shellWords = {
  zh: {
    skip: '跳到正文',
    views: '视图',
    start: '首页', lineage: '源流', departments: '部门', network: '协作', indicators: '指标', documents: '公文', policies: '政策', gaps: '缺口',
    language: 'English',
    theme: { system: '随系统', light: '浅色', dark: '深色' }, themeLabel: '外观',
    motto: '每条事实都带原文',
    api: 'GraphQL 接口', schema: '接口定义', licenses: '开源许可',
    notFound: '没有这个页面', notFoundHelp: '地址可能写错了。可以从首页搜索，或从上面的视图开始。',
    broken: '这个视图出错了', brokenHelp: '其余视图不受影响；重新载入可以再试一次。', reload: '重新载入',
  },
  en: {
    skip: 'Skip to content',
    views: 'Views',
    start: 'Start', lineage: 'Lineage', departments: 'Departments', network: 'Co-leadership', indicators: 'Indicators', documents: 'Documents', policies: 'Policies', gaps: 'Gaps',
    language: '中文',
    theme: { system: 'System', light: 'Light', dark: 'Dark' }, themeLabel: 'Appearance',
    motto: 'Every fact carries its exact words',
    api: 'GraphQL API', schema: 'Schema', licenses: 'Licences',
    notFound: 'There is no such page', notFoundHelp: 'The address may be mistyped. Search from the start page, or begin with a view above.',
    broken: 'This view has failed', brokenHelp: 'The other views are not affected; loading the page again tries once more.', reload: 'Load again',
  },
};
