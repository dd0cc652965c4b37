import { Measures } from '../../components/co-leads/measures.js';
import { Pair } from '../../components/co-leads/pair.js';
import { PictureFrame } from '../../components/picture/picture-frame.js';
import { Answered, Nothing } from '../../components/states.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { DepartmentControls } from './department-controls.js';
import { tasksOf, useCarried, useDepartmentAsked, usePartners, within, type Carried, type Department, type DepartmentAsked } from './department-data.js';
import { CarriedTable, PartnerTable } from './department-tables.js';
import { departmentWords } from './department-words.js';
import { Partners } from './partners.js';

/** What a body carries, and with whom: as lists, or as tables. */
export function DepartmentMeasures({ body }: { readonly body: Department }) {
  const carried = useCarried(body.id);
  const asked = useDepartmentAsked();
  return <Answered question={carried}>{({ rows }) => <Shown body={body} all={rows} asked={asked} />}</Answered>;
}

interface ShownProps {
  readonly body: Department;
  readonly all: readonly Carried[];
  readonly asked: DepartmentAsked;
}

function Shown({ body, all, asked }: ShownProps) {
  const partners = usePartners(body.id, asked.plan);
  const rows = within(all, asked);
  return (
    <PictureFrame fileName="department" draw={null}
      table={(
        <>
          <CarriedTable body={body} rows={rows} />
          <Answered question={partners}>{(list) => <PartnerTable partners={list} />}</Answered>
          {asked.partner !== undefined && <Together id={body.id} partner={asked.partner} plan={asked.plan} />}
        </>
      )}
      picture={(
        <div class="department-place">
          <div class="department-grid">
            <div>{asked.partner === undefined ? <List body={body} rows={rows} /> : <Together id={body.id} partner={asked.partner} plan={asked.plan} />}</div>
            <Answered question={partners}>{(list) => <Partners partners={list} chosen={asked.partner} />}</Answered>
          </div>
        </div>
      )}>
      <DepartmentControls body={body} all={all} asked={asked} />
    </PictureFrame>
  );
}

function List({ body, rows }: { readonly body: Department; readonly rows: readonly Carried[] }) {
  const words = useWords(departmentWords);
  const { number } = useFormats();
  const tasks = tasksOf(rows);
  if (tasks.length === 0) return <Nothing title={words.nothing} help={words.nothingHelp} />;
  return (
    <section aria-labelledby="department-measures">
      <h2 id="department-measures" class="department-subhead">{words.measures} <span class="soft small">{words.shown(number(tasks.length), number(new Set(tasks.map(({ plan }) => plan.id)).size))}</span></h2>
      <Measures measures={tasks} organizationIds={[body.id]} />
    </section>
  );
}

function Together({ id, partner, plan }: { readonly id: string; readonly partner: string; readonly plan: string | undefined }) {
  const words = useWords(departmentWords);
  const { change } = useUrlState();
  return (
    <>
      <p class="no-print"><button type="button" class="plain" onClick={() => { change({ with: undefined }); }}>← {words.back}</button></p>
      <Pair ids={[id, partner]} filter={{ planIds: plan === undefined ? null : [plan] }} />
    </>
  );
}
