import './gaps.css';

import { Tabs } from '../../components/tabs/tabs.js';
import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import { routes, withQuery } from '../../routes.js';
import { useUrlState } from '../../url-state.js';
import { gapsWords } from './gaps-words.js';
import { SkippedProvinces } from './skipped-provinces.js';
import { Uncollected } from './uncollected.js';

/** What is missing: cited policies that nobody has loaded; with `view=skipped`, plans that cite the state and skip their province. */
export function GapsView() {
  const words = useWords(gapsWords);
  const skipped = useUrlState().one('view') === 'skipped';
  const tabs = [
    { href: routes.gaps(), title: words.uncollected, current: !skipped },
    { href: withQuery(routes.gaps(), { view: 'skipped' }), title: words.skipped, current: skipped },
  ];
  return (
    <>
      <ViewHead title={words.title} pageTitle={`${skipped ? words.skipped : words.uncollected} · 政脉 Zhengmai`} />
      <Tabs label={words.views} tabs={tabs} />
      <Meaning means={skipped ? words.skippedMeans : words.uncollectedMeans} not={skipped ? words.skippedNot : words.uncollectedNot} />
      {skipped ? <SkippedProvinces /> : <Uncollected />}
    </>
  );
}

/** What a list says, and what nobody should read into it. */
function Meaning({ means, not }: { readonly means: string; readonly not: string }) {
  const words = useWords(gapsWords);
  return (
    <dl class="gaps-meaning">
      <div><dt>{words.means}</dt><dd>{means}</dd></div>
      <div><dt>{words.not}</dt><dd>{not}</dd></div>
    </dl>
  );
}
