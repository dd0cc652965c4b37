import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';

import { Answered, Nothing } from '../../components/states.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { routes } from '../../routes.js';
import { useUrlState } from '../../url-state.js';
import { LineageSearchDocument, LineageStartsDocument, type LineageStartFragment } from './choose-focus.generated.js';
import { lineageWords } from './lineage-words.js';

/** Typing that pauses this long, in milliseconds, is a question. */
const PAUSE = 200;
const LONGEST = 200;

/** A lineage needs a work to start from: found by words, or one of those that are cited most. */
export function ChooseFocus() {
  const words = useWords(lineageWords);
  const { one, change } = useUrlState();
  const asked = one('q') ?? '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => {
    if (typed.trim() === asked) return undefined;
    const timer = setTimeout(() => { change({ q: typed.trim() || undefined }, { replace: true }); }, PAUSE);
    return () => { clearTimeout(timer); };
  }, [typed, asked, change]);
  return (
    <div class="lineage-choose">
      <form role="search" onSubmit={(event) => { event.preventDefault(); change({ q: typed.trim() || undefined }); }}>
        <label for="lineage-search">{words.search}</label>
        <input id="lineage-search" type="search" autocomplete="off" maxLength={LONGEST} placeholder={words.placeholder} value={typed} onInput={(event) => { setTyped(event.currentTarget.value); }} />
      </form>
      {asked === '' ? <MostCited /> : <Found query={asked} />}
    </div>
  );
}

function MostCited() {
  const words = useWords(lineageWords);
  const question = useQuestion(LineageStartsDocument, {});
  return (
    <Answered question={question}>
      {({ policies: { nodes } }) => (nodes.length === 0 ? <Nothing title={words.empty} help={words.emptyHelp} /> : (
        <section aria-labelledby="lineage-most-cited"><h2 id="lineage-most-cited">{words.mostCited}</h2><Starts works={mostCited(nodes)} /></section>
      ))}
    </Answered>
  );
}

/** The API's order is by mentions; here plans count, each once. */
function mostCited(works: readonly LineageStartFragment[]): readonly LineageStartFragment[] {
  return [...works].sort((a, b) => b.citingPlanCount - a.citingPlanCount).slice(0, 12);
}

function Found({ query }: { readonly query: string }) {
  const words = useWords(lineageWords);
  const { number } = useFormats();
  const question = useQuestion(LineageSearchDocument, { query });
  return (
    <Answered question={question}>
      {({ search: { nodes, totalCount } }) => {
        const works = nodes.flatMap((node) => (node.__typename === 'Plan' || node.__typename === 'ReferencedPolicy' ? [node] : []));
        if (works.length === 0) return <Nothing title={words.none} help={words.noneHelp} />;
        return <section aria-labelledby="lineage-found"><h2 id="lineage-found">{words.found(number(totalCount))}</h2><Starts works={works} /></section>;
      }}
    </Answered>
  );
}

function Starts({ works }: { readonly works: readonly LineageStartFragment[] }) {
  const words = useWords(lineageWords);
  const { level, unknownLevel } = useWords(terms);
  const { year } = useFormats();
  return (
    <ol class="lineage-starts">
      {works.map((work) => (
        <li key={work.id}>
          <Link href={routes.lineage(work.id)} lang="zh-CN">{work.title}</Link>
          <span class="small soft number">
            {[work.level === null ? unknownLevel : level[work.level], work.issuedYear === null ? null : year(work.issuedYear), words.citedBy(work.citingPlanCount), work.citedPolicyCount > 0 ? words.cites(work.citedPolicyCount) : null]
              .filter((part) => part !== null).join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
