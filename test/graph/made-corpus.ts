import { FUJIAN, NANAN, QUANZHOU, type MadeDocument } from './made-facts.js';

/** A county's plan with everything that a plan can hold. */
export const countyPlan: MadeDocument = {
  file: '南安.txt', title: '南安市人民政府办公室关于印发三年行动方案的通知', number: '南政办〔2023〕1号', place: NANAN, issuers: ['南安市人民政府办公室', '南安市教育局'],
  plans: [{
    title: '南安市三年行动方案', period: [2023, 2025],
    tasks: [
      { path: '1.1', title: '优化布局', roles: [['LEAD', '市教育局'], ['SUPPORT', '市财政局'], ['SUPPORT', '各乡镇人民政府']], due: [['2023年6月底前', 'DATE', '2023-06-30'], ['长期坚持', 'ONGOING', undefined]], indicators: [['新增学位', 8.1, '万个'], ['入学率', 98, '%']] },
      { path: '1.2', title: '建设队伍', roles: [['LEAD', '市教育局'], ['LEAD', '市人社局']], due: [['每年底前', 'RECURRING', undefined]] },
      { path: '2.1', title: '加强领导', kind: 'SAFEGUARD', roles: [['RESPONSIBLE', '南安市财政局']] },
    ],
    cites: [
      { title: '关于深化教育改革的意见', number: '国发〔2017〕9号', issuers: ['国务院'] },
      { title: '关于深化教育改革的意见', issuers: ['国务院'], path: '1.1', relation: 'IMPLEMENTS' },
      { title: '“十四五”规划', path: '1.2' },
    ],
  }],
};

/** A prefecture's document with two plans, one of which the county cites by another wording. */
export const cityPlans: MadeDocument = {
  file: '泉州.txt', title: '泉州市教育局关于印发两个方案的通知', number: '泉教〔2022〕7号', place: QUANZHOU, issuers: ['泉州市教育局'],
  plans: [
    { title: '泉州市学前教育方案', tasks: [{ path: '1', title: '扩大资源', roles: [['LEAD', '市发改委']] }], cites: [{ title: '关于深化教育改革的若干意见', key: '关于深化教育改革的意见' }] },
    { title: '泉州市职业教育方案', tasks: [{ path: '1', title: '产教融合' }, { path: '1', title: '校企合作' }] },
  ],
};

/** The national opinion that the others cite, loaded as a text of its own. */
export const nationalOpinion: MadeDocument = {
  file: '意见.txt', title: '国务院关于深化教育改革的意见', number: '国发〔2017〕9号', issuers: ['国务院'],
  plans: [{ title: '关于深化教育改革的意见', tasks: [{ path: '1', title: '推进均衡', indicators: [['巩固率', 95, '%']] }] }],
};

/** A province's text that knows another document number for the same title. */
export const secondNumber: MadeDocument = {
  file: '福建.txt', title: '福建省关于贯彻的通知', place: FUJIAN, issuers: ['福建省教育厅'],
  plans: [{ title: '福建省方案', cites: [{ title: '关于深化教育改革的意见', number: '国发〔2021〕3号' }, { title: '关于深化教育改革的意见' }] }],
};

/** A text without a title, a number or an issuer, which cites by numbers alone. */
export const untitled: MadeDocument = { file: '无题.txt', plans: [{ tasks: [{ path: '1', title: '第一项' }], citesNumbers: [['国发〔2017〕9号', ''], ['财教〔2021〕85号', '无题.txt']] }] };

/** Another document that promulgates the county's plan once more. */
export const promulgatedTwice: MadeDocument = {
  file: '转发.txt', title: '南安市教育局转发三年行动方案的通知', place: NANAN, issuers: ['南安市教育局'],
  plans: [{ title: '南安市三年行动方案', tasks: [{ path: '1.1', title: '优化布局', roles: [['RESPONSIBLE', '市教育局']] }], cites: [{ title: '“十四五”规划', number: '国发〔2021〕1号' }] }],
};

export const madeCorpus: readonly MadeDocument[] = [countyPlan, cityPlans, nationalOpinion, secondNumber, untitled, promulgatedTwice];
