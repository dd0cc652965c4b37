import { readHtml } from '../../../src/reading/html/read-html.js';
import { segment } from '../../../src/segmentation/segment.js';

const read = (page: string) => readHtml(new TextEncoder().encode(page), 'page.html');
const BODY = '<p>各县（市、区）人民政府：</p><p>现将《某市托育服务实施方案》印发给你们，请认真贯彻执行。</p><p>一、主要任务。新建一批托育机构，完善备案制度，健全工作机制。</p>';
const page = (inside: string, beside = '') => `<html><body><div class="nav"><a href="/app.zip">客户端</a></div><div class="TRS_Editor">${BODY}${inside}</div>${beside}<div class="footer"><a href="/guide.pdf">使用指南</a></div></body></html>`;
const links = (inside: string, beside?: string) => (read(page(inside, beside)).attachments ?? []).map(({ name, fileName, url }) => [name, fileName, url]);

describe('attachmentsOf', () => {
  it('gives the files of a list in the document, with the place of the words that name them', () => {
    const { text, attachments = [] } = read(page('<p>附件：1.<a href="./W020230101.docx">任务分工表</a></p><p>2.<a href="https://example.org/down?filename=%E8%BF%9B%E5%BA%A6%E8%A1%A8.xls">进度表</a></p>'));
    expect(attachments).toMatchObject([{ name: '任务分工表', fileName: 'W020230101.docx', url: './W020230101.docx' }, { name: '进度表', fileName: '进度表.xls' }]);
    expect(attachments.map(({ span }) => span && text.slice(span.start, span.end))).toEqual(['任务分工表', '进度表']);
  });

  it('gives those that the page has under a label beside the document, without a place', () => {
    const { attachments } = read(page('', '<div><b>附件：</b><ul><li><a href="./P1.pdf">实施方案.pdf</a></li><li><a href="/x?id=7">名单.wps</a></li></ul></div>'));
    expect(attachments).toEqual([{ name: '实施方案.pdf', fileName: '实施方案.pdf', url: './P1.pdf' }, { name: '名单.wps', fileName: '名单.wps', url: '/x?id=7' }]);
  });

  it('names a file by what stands before a link that says nothing of it, by its title, else by itself', () => {
    expect(links('<p>任务分工表 <a href="a.doc">[下载]</a></p><p><a href="b.ofd" title="进度表"><img src="icon.gif"></a></p>')).toEqual([['任务分工表', 'a.doc', 'a.doc'], ['进度表', 'b.ofd', 'b.ofd']]);
    expect(links('', '<div>附件：<a href="c.zip">点击下载</a></div>')).toEqual([['c.zip', 'c.zip', 'c.zip']]);
  });

  it('takes each file once, and neither pages, scripts nor the files of the site', () => {
    expect(links('<p>附件：<a href="a.doc"><img src="i.gif"></a><a href="a.doc">分工表</a> <a href="t2.html">图解</a> <a href="javascript:open(1)">清单.doc</a></p>')).toEqual([['分工表', 'a.doc', 'a.doc']]);
    expect(links('', '<div>相关新闻：各地深入推进托育服务体系建设工作综述之一</div><div><a href="news.pdf">要闻</a></div>')).toEqual([]);
  });

  it('tells the rule of annexes that are not in the text which link leads to each', () => {
    const html = page('<p>附件：1.任务分工表</p><p>2.责任清单</p><p>某市人民政府办公室</p><p>2023年1月12日</p>', '<div>附件下载：<a href="/f/1.docx">附件1：任务分工表.docx</a></div>');
    const { text, attachments = [] } = read(html);
    const { diagnostics } = segment({ path: 'page.html', sha256: '', mediaType: 'text/html', encoding: 'utf-8', text, tables: [], attachments, diagnostics: [] });
    expect(diagnostics.filter(({ rule }) => rule === 'annex-not-in-text').map(({ message }) => message)).toEqual([
      'The annex 任务分工表 is announced, and its text is not here: the page has it at /f/1.docx.', 'The annex 责任清单 is announced, and its text is not here.',
    ]);
  });
});
