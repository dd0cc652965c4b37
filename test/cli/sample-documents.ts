/** Documents composed for tests: every line is of a form that real 公文 have, none is taken from one. */

/** A notice that issues a plan, with tasks, notes, a target and citations. */
export const NOTICE = `青州市人民政府办公室关于印发青州市养老服务提升行动方案(2024—2026年)的通知
青政办发〔2024〕8号

各镇人民政府、街道办事处,市政府各部门:
《青州市养老服务提升行动方案(2024—2026年)》已经市政府同意,现印发给你们,请认真组织实施。

青州市人民政府办公室
2024年3月18日
(此件公开发布)

青州市养老服务提升行动方案(2024—2026年)

为贯彻落实《国务院办公厅关于推进养老服务发展的意见》(国办发〔2019〕5号),结合我市实际,制定本方案。
一、总体要求
坚持以人民为中心,健全养老服务体系。
二、重点任务
(一)完善设施网络。到2026年,全市护理型床位占比达到60%以上。(牵头单位:市民政局,配合单位:市财政局、市卫生健康局)
(二)加强队伍建设。每年培训养老护理员不少于500人次。(责任单位:市人力资源社会保障局、市民政局)
三、保障措施
(一)强化组织领导。各镇(街道)要把养老服务纳入重要议事日程。(责任单位:市民政局)
`;

/** Another one, that cites nothing of the first. */
export const OPINION = `关于加快冷链物流发展的实施意见
青政发〔2023〕11号

各镇人民政府、街道办事处:
为促进冷链物流发展,依据《“十四五”冷链物流发展规划》,提出如下意见。
一、主要任务
(一)建设骨干基地。到2025年,建成冷库8座。(责任单位:市发展改革局)
(二)推广信息追溯。(责任单位:市市场监管局)
青州市人民政府
2023年6月2日
`;

export const NO_POLICY_DOCUMENT = 'Dear Sam,\n\nthe train leaves at nine, and I shall bring the sandwiches.\n\nYours, Kim\n';
