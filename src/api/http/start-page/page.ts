import { questionTabs } from '../graphiql/question-tabs.js';
import { html, type Html } from '../html.js';
import type { StartPageAnswer, StartPageDocument, StartPagePlan } from './query.js';

/** Fields of Corpus with what they count, in both languages. */
const counted: readonly (readonly [field: string, zh: string, en: string])[] = [
  ['documents', '公文', 'documents'], ['plans', '规划与方案', 'plans'], ['policies', '政策（含仅被引用的）', 'policies, cited ones included'], ['tasks', '任务', 'tasks'],
  ['responsibilities', '责任分工', 'responsibilities'], ['indicators', '指标', 'indicators'], ['citations', '引用', 'citations'],
  ['organizations', '机构', 'organizations'], ['jurisdictions', '行政区划', 'jurisdictions'],
];

/** The start page; undefined stands for a graph that cannot be read. */
export function startPage(answer: StartPageAnswer | undefined): string {
  return html`<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>政脉 Zhengmai</title>
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
table { border-collapse: collapse; } td, th { text-align: left; padding: .15rem 1rem .15rem 0; vertical-align: top; }
td.n { text-align: right; font-variant-numeric: tabular-nums; } li { margin: .4rem 0; } small { color: #555; }
</style>
</head>
<body>
<h1>政脉 <small>Zhengmai</small></h1>
<p>把公文变成可以追问的图谱，每条事实都带原文。<br>Official policy documents as a graph; every fact carries its exact words.</p>
<p><a href="/graphql">GraphiQL</a> · <a href="/schema.graphql">schema.graphql</a> · <a href="/healthz">healthz</a> · <a href="/readyz">readyz</a></p>
${answer ? contents(answer) : html`<p><strong>图谱暂时无法读取。The graph cannot be read at the moment.</strong></p>`}
</body>
</html>
`.markup;
}

function contents(answer: StartPageAnswer): Html {
  const { nodes, totalCount } = answer.documents;
  return html`<h2>图谱内容 <small>What is in the graph</small></h2>
<table>
${counted.map(([field, zh, en]) => html`<tr><td>${zh} <small>${en}</small></td><td class="n">${answer.corpus[field] ?? 0}</td></tr>`)}
</table>
<h2>公文 <small>Documents</small></h2>
<ul>
${nodes.map(documentItem)}
</ul>
${totalCount > nodes.length ? html`<p>另有 ${totalCount - nodes.length} 份 · and ${totalCount - nodes.length} more</p>` : html``}`;
}

function documentItem(document: StartPageDocument): Html {
  const facts = [document.documentNumber, document.jurisdiction?.name, document.issuedOn].filter((fact) => fact != null).join(' · ');
  return html`<li>${document.title} <small>${facts}</small>
<ul>
${document.plans.map(planItem)}
</ul></li>`;
}

function planItem(plan: StartPagePlan): Html {
  return html`<li>${plan.title}<br>
${link('02', { id: plan.id }, `任务 tasks ${plan.tasks.totalCount}`)} ·
${link('03', { plan: plan.id }, `指标 indicators ${plan.indicators.totalCount}`)} ·
${link('04', { plan: plan.id }, `引用 citations ${plan.citations.totalCount}`)} ·
${link('08', { id: plan.id, direction: 'BOTH', depth: 3 }, '源流 lineage')}</li>`;
}

/** A link into GraphiQL with one of the questions; its place in the list is its number. */
function link(number: string, variables: Readonly<Record<string, unknown>>, text: string): Html {
  const query = questionTabs()[Number(number) - 1]?.query ?? '';
  return html`<a href="/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}">${text}</a>`;
}
