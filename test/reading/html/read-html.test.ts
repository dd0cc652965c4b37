import { readFileSync } from 'node:fs';

import { seedPaths } from '../../../src/cli/seeds.js';
import { formatOf } from '../../../src/reading/formats.js';
import { readHtml } from '../../../src/reading/html/read-html.js';

const read = (page: string): string[] => readHtml(new TextEncoder().encode(page), 'page.html').text.trimEnd().split('\n');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const NAVIGATION = '<div class="nav"><a href="/">首页</a><a href="/zwgk">政务公开</a></div><div>当前位置：<a href="/">首页</a> &gt; 正文</div>';
const AFTER = `<div class="share">分享到：<a>微信</a></div><div><h3>相关文件</h3><ul>${'<li><a href="x">关于印发《2022年政务公开工作要点》的通知</a></li>'.repeat(12)}</ul></div>
  <div class="footer">主办单位：某市人民政府办公室　联系电话：0000-0000000　版权所有</div><script>var s = "一、总体要求";</script>`;

/** Pages as different systems make them, around the paragraphs of a document. */
const pages: readonly (readonly [string, (paragraphs: readonly string[]) => string])[] = [
  ['a page with a marked part', (paragraphs) => `<!DOCTYPE html><html><head><title>x</title></head><body>${NAVIGATION}<div id="zoom"><div class="TRS_Editor">${paragraphs.map((text) => `<p>　　${escaped(text)}</p>`).join('\n')}</div></div>${AFTER}</body></html>`],
  ['a page without marks', (paragraphs) => `<html><body>${NAVIGATION}<div><div>${paragraphs.map((text) => `<p>&nbsp;&nbsp;${escaped(text)}</p>`).join('')}</div></div>${AFTER}</body></html>`],
  ['a page laid out by tables', (paragraphs) => `<TABLE><TR><TD>${NAVIGATION}</TD></TR><TR><TD><TABLE><TR><TD id="UCAP-CONTENT">${paragraphs.map((text) => `<DIV><FONT size=4>${escaped(text)}</FONT></DIV>`).join('')}</TD></TR></TABLE></TD><TD>${AFTER}</TD></TR></TABLE>`],
  ['a page whose paragraphs are line breaks', (paragraphs) => `<html><body>${NAVIGATION}<div class="content">${paragraphs.map((text) => `　　${escaped(text)}<br>`).join('<br />\n')}</div>${AFTER}</body></html>`],
];

describe('readHtml', () => {
  it.each(pages)('gives every document of seeds/ out of %s, paragraph by paragraph', async (_, page) => {
    for (const path of await seedPaths()) {
      const paragraphs = readFileSync(path, 'utf8').split(/\r?\n/).map((line) => line.replace(/[\s\u3000]+/g, ' ').trim()).filter((line) => line !== '');
      expect(read(page(paragraphs))).toEqual(paragraphs);
    }
  });

  it('puts what the page states of the document before it, and nothing of the page itself', () => {
    const page = `<table><tr><td><b>索 引 号：</b></td><td>000014349/2018-00212</td><td><b>主题分类：</b></td><td></td></tr><tr><th>发文字号</th><td>国发〔2018〕39号</td></tr></table>
      <h1>关于促进就业工作的若干意见</h1><div><span>发布时间：2018-12-05 08:46</span> <span>浏览次数：8763</span></div>
      <div class="TRS_Editor"><p>各省、自治区、直辖市人民政府：</p><p>就业是最大的民生，也是经济发展的重中之重。为此，提出以下意见：</p></div>`;
    expect(read(page)).toEqual([
      '索引号：000014349/2018-00212', '发文字号：国发〔2018〕39号', '发布时间：2018-12-05', '关于促进就业工作的若干意见', '各省、自治区、直辖市人民政府：', '就业是最大的民生，也是经济发展的重中之重。为此，提出以下意见：',
    ]);
  });

  it('reads a page behind the front matter of a site generator, whose title is that of the document where the page has none', () => {
    const page = '---\nlayout: default\ntitle: "关于支持人工智能发展的实施意见"\n---\n\n<style>\n  p { margin: 0 }\n</style>\n<article><p>各县、市、区人民政府：</p><p>为支持人工智能发展，现提出以下意见：</p></article>';
    const bytes = new TextEncoder().encode(page);
    expect(formatOf(bytes, 'page.html').mediaType).toBe('text/html');
    expect(read(page)).toEqual(['关于支持人工智能发展的实施意见', '各县、市、区人民政府：', '为支持人工智能发展，现提出以下意见：']);
  });

  it('says what of the document it does not show or read, icons and the pictures of the site apart', () => {
    const page = `<div><img src="banner.jpg"></div><div id="zoom"><p>就业是最大的民生，也是经济发展的重中之重。</p><p><img src="a.jpg" width="600"><img src="icon_doc.gif"><img src="b.png" width="16"></p><p style="display:none">${'此段文字不在页面上显示。'.repeat(2)}</p></div>`;
    const { text, diagnostics } = readHtml(new TextEncoder().encode(page), 'page.html');
    expect(text).toBe('就业是最大的民生，也是经济发展的重中之重。\n');
    expect(diagnostics?.map(({ rule, message }) => [rule, message])).toEqual([
      ['pictures-passed-over', '1 picture is passed over: words in a picture are not read.'], ['hidden-text', '24 characters that the page does not show are left out.'],
    ]);
  });

  it('does not repeat a title that the document has, broken over lines or not', () => {
    const page = '<h1>关于促进就业工作的若干意见</h1><div id="zoom"><p>关于促进就业工作的</p><p>若干意见</p><p>就业是最大的民生，也是经济发展的重中之重。</p></div>';
    expect(read(page)).toEqual(['关于促进就业工作的', '若干意见', '就业是最大的民生，也是经济发展的重中之重。']);
  });

  it('joins what editors cut: runs within a word, and line breaks of the source between ideographs', () => {
    expect(read('<div id="zoom"><p><span>为贯</span><span>彻落实\n   《意见》（国办发</span><span>〔20<o:p></o:p></span>15〕71号），到 2020 年</p></div>')).toEqual(['为贯彻落实《意见》（国办发〔2015〕71号），到 2020 年']);
  });

  it('gives a row of data as a line, its cells parted by tabs, and numbers that a browser would show', () => {
    const table = '<table><tr><th>重点任务</th><th>牵头单位</th></tr><tr><td><p>优化营商环境</p></td><td>市发展改革委</td></tr></table>';
    expect(read(`<div id="zoom"><p>附件任务分工如下，请认真贯彻执行。</p>${table}<ol start="3"><li>加强领导</li><li>强化督查</li></ol></div>`)).toEqual([
      '附件任务分工如下，请认真贯彻执行。', '重点任务\t牵头单位', '优化营商环境\t市发展改革委', '3.加强领导', '4.强化督查',
    ]);
  });

  it('leaves out what is not shown', () => {
    expect(read('<div id="zoom"><p>一、总体要求是全面贯彻党的教育方针。</p><p style="display: none">隐藏</p><script>alert("二、")</script><!-- 三、 --></div>')).toEqual(['一、总体要求是全面贯彻党的教育方针。']);
  });

  it('reads a page as deep and as long as it likes', () => {
    expect(read(`${'<div>'.repeat(20_000)}<p>一、总体要求是全面贯彻党的教育方针。</p>`)).toEqual(['一、总体要求是全面贯彻党的教育方针。']);
    expect(read(`<ol>${'<li>加强领导</li>'.repeat(20_000)}</ol>`)).toHaveLength(20_000);
  });
});
