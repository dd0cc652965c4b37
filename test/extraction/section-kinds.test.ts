import { statesOnly, taskKindUnder } from '../../src/extraction/section-kinds.js';

describe('statesOnly', () => {
  it.each(['总体要求', '指导思想', '基本原则', '工作原则', '主要目标', '工作目标', '目标任务', '发展目标', '2023年工作目标', '总体思路', '发展背景', '面临形势', '现有基础', '重要意义', '适用范围', '总则', '附则', '总体要求和主要目标', '2023年工作回顾', '主要成效', '基本情况', '工作目标及任务', '形势要求', '发展现状和趋势', '实施食品放心工程的指导思想', '目的和依据', '定义', '发展基础和总体要求', '建设基础与形势', '“十二五”时期残疾人事业发展规划执行情况', '提高思想认识'])('%s directs no action', (title) => {
    expect(statesOnly(title)).toBe(true);
  });

  it.each(['重点任务', '工作措施', '科学定位课程目标', '夯实基础教育', '优化营商环境', '加强组织领导', '工作要求', '保障措施', '夯实农业基础', '优化发展环境', '夯实内需发展基础', '厚植产业发展基础', '净化网络发展环境', '提升安全保障能力,夯实内需发展基础', '着力解决存在问题', '扩大覆盖范围', '落实规划和加强执行', '建设基础设施和平台', '降低准入要求'])('%s directs action', (title) => {
    expect(statesOnly(title)).toBe(false);
  });
});

describe('taskKindUnder', () => {
  it.each(['保障措施', '组织保障', '工作保障', '强化保障', '实施保障', '组织实施', '加强组织领导', '认真做好组织实施', '工作要求', '强化组织保障', '完善美育保障机制'])('%s heads safeguards', (title) => {
    expect(taskKindUnder(title)).toBe('SAFEGUARD');
  });

  it.each(['重点任务', '强化要素保障和民生改善', '提高财政保障水平', '保障和改善民生', '完善社会保障体系', '健全党组织领导的乡村治理体系', '加大人才引进力度'])('%s heads measures', (title) => {
    expect(taskKindUnder(title)).toBe('MEASURE');
  });
});
