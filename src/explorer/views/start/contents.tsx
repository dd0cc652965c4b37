import { Link } from 'wouter-preact';

import { Answered, Nothing } from '../../components/states.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { inMarks } from '../../language/work-name.js';
import { citationsOfCityPlans, routes } from '../../routes.js';
import { ContentsDocument, type ContentsQuery } from './contents.generated.js';
import { startWords, type StartWords } from './start-words.js';

const counted = ['documents', 'plans', 'policies', 'tasks', 'responsibilities', 'indicators', 'citations', 'organizations', 'jurisdictions'] as const satisfies readonly (keyof StartWords['counts'])[];

/** What the graph holds, and questions that it answers. */
export function Contents() {
  const words = useWords(startWords);
  const question = useQuestion(ContentsDocument, {});
  return (
    <Answered question={question}>
      {(data) => (data.corpus.documents === 0 ? <Nothing title={words.empty} help={words.emptyHelp} /> : (
        <div class="start-contents">
          <Questions mostCited={data.mostCited.nodes[0]} />
          <Latest documents={data.latest.nodes} />
          <Counts corpus={data.corpus} />
        </div>
      ))}
    </Answered>
  );
}

function Questions({ mostCited }: { readonly mostCited: ContentsQuery['mostCited']['nodes'][number] | undefined }) {
  const words = useWords(startWords);
  const questions = [
    { href: routes.lineage(mostCited?.id), title: words.lineage, help: mostCited && <>{words.lineageFrom[0]}<span lang="zh-CN">{inMarks(mostCited.title)}</span>{words.lineageFrom[1]}</> },
    { href: routes.network(), title: words.network, help: words.networkHelp },
    { href: citationsOfCityPlans(), title: words.citations, help: words.citationsHelp },
    { href: routes.indicators(), title: words.indicators, help: words.indicatorsHelp },
    { href: routes.gaps(), title: words.gaps, help: words.gapsHelp },
  ];
  return (
    <section class="start-questions" aria-labelledby="start-questions">
      <h2 id="start-questions">{words.questions}</h2>
      <ul>{questions.map(({ href, title, help }) => <li key={href}><Link href={href}>{title}</Link><br /><span class="small soft">{help}</span></li>)}</ul>
    </section>
  );
}

function Latest({ documents }: { readonly documents: ContentsQuery['latest']['nodes'] }) {
  const words = useWords(startWords);
  const formats = useFormats();
  return (
    <section aria-labelledby="start-latest">
      <h2 id="start-latest">{words.latest}</h2>
      <ul class="start-latest">
        {documents.map(({ id, title, documentNumber, issuedOn, jurisdiction, plans }) => (
          <li key={id}>
            <Link href={plans[0] ? routes.plan(plans[0].id) : routes.documents()} lang="zh-CN">{title}</Link><br />
            <span class="small soft"><span lang="zh-CN">{[documentNumber, jurisdiction?.name].filter(Boolean).join(' · ')}</span>{issuedOn !== null && ` · ${formats.day(issuedOn)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ corpus }: { readonly corpus: ContentsQuery['corpus'] }) {
  const words = useWords(startWords);
  const { number } = useFormats();
  return (
    <section aria-labelledby="start-counts">
      <h2 id="start-counts">{words.contents}</h2>
      <dl class="start-counts">{counted.map((name) => <div key={name}><dt>{words.counts[name]}</dt><dd class="number">{number(corpus[name])}</dd></div>)}</dl>
    </section>
  );
}
