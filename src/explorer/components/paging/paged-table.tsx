import { Answered } from '../states.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import type { Question } from '../../graphql/use-question.js';
import { DataTable, type DataTableProps } from '../table/data-table.js';
import type { PageAsked } from './list-position.js';
import { Paging, positionOf, type PageOfList } from './paging.js';
import { pagingWords } from './paging-words.js';
import type { ListOrder } from './use-order.js';
import { firstPage } from './use-page.js';

/** A page of a connection of the API. */
interface ConnectionPage<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: PageOfList['pageInfo'];
}

const ONE_ORDER = { sorting: undefined, sortable: [], sortBy: () => undefined };

interface PagedTableProps<Data, Node, Row> extends Pick<DataTableProps<Row>, 'caption' | 'fileName' | 'columns' | 'rowKey'> {
  readonly question: Question<Data>;
  readonly connection: (data: Data) => ConnectionPage<Node>;
  /** The rows of the table; a node of the list can give several. */
  readonly rowsOf: (nodes: readonly Node[]) => readonly Row[];
  readonly asked: PageAsked;
  /** Left out where the API has one order only. */
  readonly order?: ListOrder<string>;
  /** Words round the range, where the list is not one of rows. */
  readonly counted?: (range: string) => string;
  readonly allRows: NonNullable<DataTableProps<Row>['allRows']>;
}

/** A page of a list as a table, sorted by the API, with its place in the list and the way to the other pages. What is exported is the whole list. */
export function PagedTable<Data, Node, Row>({ question, connection, rowsOf, asked, order, counted, ...table }: PagedTableProps<Data, Node, Row>) {
  return (
    <>
      <Answered question={question}>
        {(data) => {
          const { nodes, totalCount, pageInfo } = connection(data);
          const list = { rows: nodes.length, total: totalCount, pageInfo };
          return (
            <>
              <DataTable {...table} rows={rowsOf(nodes)} page={{ ...(order ?? ONE_ORDER), counted, before: positionOf(asked, list), nodes: nodes.length, total: totalCount }} />
              <Paging asked={asked} list={list} />
            </>
          );
        }}
      </Answered>
      {question.error && (asked.after ?? asked.before) !== undefined && <Restart />}
    </>
  );
}

/** A cursor of another filter or order leads nowhere; the start of the list always does. */
function Restart() {
  const words = useWords(pagingWords);
  const { change } = useUrlState();
  return <p class="soft">{words.restartHelp} <button type="button" class="plain" onClick={() => { change(firstPage); }}>{words.restart}</button></p>;
}
