import './departments.css';
import { Link } from 'wouter-preact';

import { Answered, Nothing } from '../../components/states.js';
import { ViewHead } from '../../components/view-head.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import type { ViewProps } from '../../lazy-view.js';
import { routes, withQuery } from '../../routes.js';
import type { Department } from './department-data.js';
import { DepartmentDocument } from './department.generated.js';
import { DepartmentMeasures } from './department-measures.js';
import { SignedDocuments } from './signed-documents.js';
import { departmentWords } from './department-words.js';

/** One body: its names, what it carries and with whom, and what it signed. */
export function DepartmentView({ id = '' }: ViewProps) {
  const words = useWords(departmentWords);
  const question = useQuestion(DepartmentDocument, { id });
  return (
    <Answered question={question}>
      {({ node }) => (node?.__typename === 'Organization' ? <Body key={node.id} body={node} /> : (
        <>
          <ViewHead title={words.gone} />
          <Nothing title={words.goneHelp}><Link href={routes.departments()}>{words.directory}</Link></Nothing>
        </>
      ))}
    </Answered>
  );
}

function Body({ body }: { readonly body: Department }) {
  const words = useWords(departmentWords);
  const query = { body: body.id };
  return (
    <>
      <ViewHead title={body.name} policyText>
        <Names body={body} />
        {body.taskCounts.total > 0 && (
          <p class="department-ways no-print">
            <Link href={withQuery(routes.network(), query)}>{words.network}</Link>
            <Link href={withQuery(routes.network(), { view: 'matrix', ...query })}>{words.matrix}</Link>
          </p>
        )}
      </ViewHead>
      {body.taskCounts.total > 0 ? <DepartmentMeasures body={body} /> : <Nothing title={words.carriesNothing} help={words.carriesNothingHelp} />}
      {body.documents.totalCount > 0 && <SignedDocuments documents={body.documents.nodes} />}
    </>
  );
}

/** Its other names, where it is, and what kind of name it is. */
function Names({ body: { aliases, jurisdiction, isGroup } }: { readonly body: Department }) {
  const words = useWords(departmentWords);
  const term = useWords(terms);
  return (
    <>
      {aliases.length > 0 && <p>{words.also} <span lang="zh-CN">{aliases.join('、')}</span></p>}
      {jurisdiction && <p><span lang="zh-CN">{jurisdiction.name}</span> · {term.level[jurisdiction.level]}</p>}
      {isGroup && <p>{words.group} · {words.groupHelp}</p>}
    </>
  );
}
