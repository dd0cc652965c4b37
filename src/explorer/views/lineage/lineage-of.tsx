import { useMemo } from 'preact/hooks';
import { Link } from 'wouter-preact';

import { PictureFrame } from '../../components/picture/picture-frame.js';
import { Nothing } from '../../components/states.js';
import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import { routes } from '../../routes.js';
import { LineageControls } from './controls/lineage-controls.js';
import { Legend } from './legend.js';
import { filteredGraph, type WorkGraph } from './lineage-graph.js';
import type { LineageAddress, LineageState } from './lineage-state.js';
import { LineageTables } from './lineage-tables.js';
import { lineageWords } from './lineage-words.js';
import { layoutOf } from './picture/layout-of.js';
import { LineagePicture } from './picture/lineage-picture.js';
import { PolicyDetails } from './policy-details.js';
import { useActions, type LineageActions } from './use-actions.js';
import type { LineageAnswer } from './use-lineage.js';
import { useMeasures } from './use-measures.js';

interface LineageOfProps extends LineageAddress {
  /** The focus. */
  readonly id: string;
  readonly answer: LineageAnswer;
}

/** The lineage round one work: its picture with the table twin, the controls, and what is known of the chosen work. */
export function LineageOf({ id, answer, state, change }: LineageOfProps) {
  const words = useWords(lineageWords);
  const whole = wholeOf(answer.growth);
  const growth = useMemo(() => filtered(answer.growth, id, state), [answer, id, JSON.stringify(state.filter), state.pathTo]);
  const graph = wholeOf(growth);
  const title = titleOf(whole, id);
  const chosen = graph.works.has(state.selected ?? '');
  return (
    <article class={chosen ? 'lineage with-details' : 'lineage'}>
      <ViewHead title={title} policyText pageTitle={words.pageTitle(title)}><Counts graph={graph} truncated={answer.truncated} /></ViewHead>
      <PathNote state={state} whole={whole} title={title} id={id} />
      {answer.joined ? <Body id={id} whole={whole} growth={growth} state={state} change={change} /> : <Nothing title={words.noPath} help={words.noPathHelp} />}
    </article>
  );
}

type Growth = LineageAnswer['growth'];

function wholeOf(growth: Growth): WorkGraph {
  return growth.at(-1) ?? growth[0];
}

function titleOf({ works }: WorkGraph, id: string): string {
  return works.get(id)?.title ?? '';
}

function filtered([first, ...others]: Growth, id: string, { filter, pathTo }: LineageState): Growth {
  const kept = pathTo === undefined ? [id] : [id, pathTo];
  return [filteredGraph(first, filter, kept), ...others.map((graph) => filteredGraph(graph, filter, kept))];
}

interface BodyProps extends LineageAddress {
  readonly id: string;
  readonly whole: WorkGraph;
  readonly growth: Growth;
}

function Body({ id, whole, growth, state, change }: BodyProps) {
  const words = useWords(lineageWords);
  const graph = wholeOf(growth);
  const { actions, openLine, failed } = useActions(id, state, change);
  const chosen = graph.works.get(state.selected ?? '');
  return (
    <div class="lineage-body">
      <PictureFrame
        fileName={`lineage-${whole.works.get(id)?.documentNumber ?? titleOf(whole, id)}`}
        picture={<Picture id={id} growth={growth} graph={graph} state={state} actions={actions} openLine={openLine} />}
        table={<LineageTables graph={graph} openLine={openLine} />}
      >
        <LineageControls whole={whole} state={state} change={change} />
      </PictureFrame>
      {failed && <p role="alert">{words.failedSentences}</p>}
      {chosen && <PolicyDetails work={chosen} focus={id} graph={graph} openLine={openLine} actions={actions} change={change} />}
    </div>
  );
}

interface PictureProps extends Pick<LineageActions, 'actions' | 'openLine'> {
  readonly id: string;
  readonly growth: readonly WorkGraph[];
  readonly graph: WorkGraph;
  readonly state: LineageState;
}

function Picture({ id, growth, graph, state, actions, openLine }: PictureProps) {
  const words = useWords(lineageWords);
  const measures = useMeasures(state.by);
  const layout = useMemo(() => layoutOf(growth, state.by, measures), [growth, state.by, measures]);
  if (!layout) return null;
  return (
    <>
      <LineagePicture focus={id} graph={graph} layout={layout} measures={measures} state={state} anchor={state.unfolded.at(-1)?.id ?? id} actions={actions} openLine={openLine}>
        <Legend graph={graph} against={layout.lines.some(({ against }) => against)} />
      </LineagePicture>
      {graph.lines.length === 0 && <Nothing title={words.alone} help={words.aloneHelp} />}
    </>
  );
}

function Counts({ graph, truncated }: { readonly graph: WorkGraph; readonly truncated: boolean }) {
  const words = useWords(lineageWords);
  return <p>{words.counts(graph.works.size, graph.lines.length)}{truncated && <span class="lineage-truncated"> · {words.truncated}</span>} · <Link href={routes.lineage()}>{words.choose}</Link></p>;
}

interface PathNoteProps {
  readonly state: LineageState;
  readonly whole: WorkGraph;
  readonly title: string;
  readonly id: string;
}

function PathNote({ state: { pathTo }, whole, title, id }: PathNoteProps) {
  const words = useWords(lineageWords);
  if (pathTo === undefined) return null;
  return <p class="lineage-path-note">{words.path(title, whole.works.get(pathTo)?.title ?? '')} <Link href={routes.lineage(id)}>{words.wholeLineage}</Link></p>;
}
