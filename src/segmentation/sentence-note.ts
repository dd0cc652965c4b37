/**
 * A line that only says who carries a task, worded as a sentence: 由市市场监管局牵头,市商务局、市邮政管理局配合,2021年9月底前完成。 | 由市旅文局负责,长期坚持。
 * Prose that goes on with what is to be done (由市人社局牵头推进) is none. Width-folded text is expected.
 */
export const SENTENCE_NOTE =
  /^由[^。,;:《]{3,120}(?:局|委|办|部|厅|政府|中心|单位|部门|公司)(?:牵头|按职责分工负责|负责)(?:负责|实施|落实|组织实施|具体实施)?(?:[,;][^。,;:《]{2,160}(?:牵头|配合|参与|协助|负责|落实|实施|完成|坚持|推进))*。?$/;
