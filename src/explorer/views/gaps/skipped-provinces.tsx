import { levels as allLevels } from '../../components/facets/facet-choice.js';
import { PagedTable } from '../../components/paging/paged-table.js';
import { LARGEST_PAGE, readAllPages } from '../../graphql/read-all-pages.js';
import { useAsk } from '../../components/paging/use-ask.js';
import { firstPage, usePage } from '../../components/paging/use-page.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { useUrlState } from '../../url-state.js';
import { ProvincesDocument, SkippedProvincesDocument } from './gaps.generated.js';
import { gapsWords } from './gaps-words.js';
import { useSkippedColumns } from './skipped-columns.js';

/** Levels that have a province above them. */
const levels = allLevels.slice(2);

/** Plans below the province that cite the state and skip their province. */
export function SkippedProvinces() {
  const words = useWords(gapsWords);
  const { all, one } = useUrlState();
  const ask = useAsk();
  const { asked, page } = usePage();
  const chosen = levels.filter((level) => all('level').includes(level));
  const place = one('place');
  const filter = { levels: chosen.length === 0 ? null : chosen, jurisdictionCodes: place === undefined ? null : [place] };
  const question = useQuestion(SkippedProvincesDocument, { filter, ...page });
  const columns = useSkippedColumns();
  return (
    <>
      <Conditions chosen={chosen} place={place} />
      <PagedTable
        question={question} connection={({ lineageGaps }) => lineageGaps} rowsOf={(nodes) => nodes} caption={words.skipped} fileName={words.skippedFile} columns={columns} rowKey={({ plan }) => plan.id} asked={asked}
        allRows={(onProgress, signal) => readAllPages(async (after) => (await ask(SkippedProvincesDocument, { filter, first: LARGEST_PAGE, after })).lineageGaps, { onProgress, signal })}
      />
    </>
  );
}

function Conditions({ chosen, place }: { readonly chosen: readonly string[]; readonly place: string | undefined }) {
  const words = useWords(gapsWords);
  const term = useWords(terms);
  const { change } = useUrlState();
  const provinces = useQuestion(ProvincesDocument, {}).data?.jurisdictions.nodes ?? [];
  const toggle = (level: string) => { change({ ...firstPage, level: chosen.includes(level) ? chosen.filter((each) => each !== level) : [...chosen, level] }); };
  return (
    <div class="controls no-print">
      <label>{words.province}
        <select value={place ?? ''} onChange={(event) => { change({ ...firstPage, place: event.currentTarget.value || undefined }); }}>
          <option value="">{words.allProvinces}</option>
          {provinces.map(({ code, name }) => <option key={code} value={code} lang="zh-CN">{name}</option>)}
        </select>
      </label>
      <div class="control" role="group" aria-label={words.restrict}>
        <span aria-hidden="true">{words.restrict}</span>
        <span class="gaps-levels">{levels.map((level) => <button key={level} type="button" aria-pressed={chosen.includes(level)} onClick={() => { toggle(level); }}>{term.level[level]}</button>)}</span>
      </div>
    </div>
  );
}
