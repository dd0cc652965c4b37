/** Words of what is to be said of a document's reading: a name for each rule. */
export const readingWords = {
  zh: {
    title: '阅读提示', help: '读这份公文时发现的问题，和略过未读的内容。',
    counts: (warnings: string, notices: string) => [warnings === '0' ? '' : `警告 ${warnings} 条`, notices === '0' ? '' : `说明 ${notices} 条`].filter((part) => part !== '').join('，'),
    severity: { ERROR: '错误', WARNING: '警告', INFORMATION: '说明' },
    rules: {
      'numbering-gap': '编号不连续', 'numbering-repeat': '编号重复', 'numbering-restart': '编号倒退', 'numbering-not-followed': '编号接不上，按正文读', 'unmatched-bracket': '括号不成对', 'text-cut-off': '正文在句中断开',
      'annex-not-in-text': '附件未随文载入', 'plan-not-in-text': '印发的文件不在文中', 'several-documents': '文件里有几份公文', 'no-title': '没有标题', 'no-issuer': '没有发文机关', 'no-signature': '没有落款', 'no-date': '没有成文日期', 'no-document-number': '没有发文字号',
      'note-without-task': '责任标注不属于任何任务', 'deadline-without-task': '时限不属于任何任务', 'unread-note': '责任标注中没有读出单位', 'unknown-body': '责任单位的名称不像单位', 'unread-table': '表格没有读出内容',
      'title-with-two-numbers': '同一文件引用了两个文号', 'number-with-two-titles': '同一文号引用了两个标题', 'number-of-another-body': '文号与发文机关不符', 'number-of-a-later-year': '引用的文号晚于本文',
      'unknown-jurisdiction': '看不出是哪个地方的公文', 'ambiguous-jurisdiction': '公文所属地方不能确定', 'ambiguous-place': '引用文件所属地方不能确定',
      'replacement-characters': '有字符不能解码', 'private-use-characters': '有字符属字体私用区', 'page-is-a-picture': '有一页是扫描图像', 'lines-of-tables-not-read': '表格线未读', 'pictures-passed-over': '图片未读', 'hidden-text': '隐藏文字未读', 'tracked-changes-accepted': '修订按已接受读',
    } as Readonly<Record<string, string>>,
  },
  en: {
    title: 'Reading', help: 'What was noticed in reading this document, and what was passed over.',
    counts: (warnings: string, notices: string) => [warnings === '0' ? '' : warnings === '1' ? '1 warning' : `${warnings} warnings`, notices === '0' ? '' : notices === '1' ? '1 notice' : `${notices} notices`].filter((part) => part !== '').join(', '),
    severity: { ERROR: 'Error', WARNING: 'Warning', INFORMATION: 'Notice' },
    /** The API's own sentences say more. */
    rules: {} as Readonly<Record<string, string>>,
  },
};
