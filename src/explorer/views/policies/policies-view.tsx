import './policies.css';

import { Tabs } from '../../components/tabs/tabs.js';
import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import { citationsOfCityPlans, routes } from '../../routes.js';
import { useUrlState } from '../../url-state.js';
import { CitationTable } from './citation-table.js';
import { policiesWords } from './policies-words.js';
import { PolicyTable } from './policy-table.js';

/** All policies, loaded or only cited; or, with `view=citations`, the national documents that each plan cites. */
export function PoliciesView() {
  const words = useWords(policiesWords);
  const citations = useUrlState().one('view') === 'citations';
  const tabs = [
    { href: routes.policies(), title: words.policies, current: !citations },
    { href: citationsOfCityPlans(), title: words.citations, current: citations },
  ];
  return (
    <>
      <ViewHead title={citations ? words.citations : words.title}><p>{citations ? words.citationsHelp : words.help}</p></ViewHead>
      <Tabs label={words.views} tabs={tabs} />
      {citations ? <CitationTable /> : <PolicyTable />}
    </>
  );
}
