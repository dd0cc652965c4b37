import { useMemo } from 'preact/hooks';

import { terms } from '../../../language/terms.js';
import { useWords } from '../../../language/language.js';
import { numberBeside } from '../../../language/work-name.js';
import type { PlacedCard } from '../layout/draw-rows.js';
import type { Work } from '../lineage-graph.js';
import { lineageWords, type LineageWords } from '../lineage-words.js';
import type { UnfoldedWay } from '../lineage-state.js';
import { wrapTitle } from '../wrap-title.js';
import type { PictureMeasures } from './measures.js';
import { UnfoldButton } from './unfold-button.js';

/** What a card can do and how it stands. */
export interface CardStanding {
  readonly isFocus: boolean;
  readonly isSelected: boolean;
  /** Whether the keyboard is here: one card of the picture is a stop of the Tab key. */
  readonly isCurrent: boolean;
  /** Works outside the picture on each side; `folds` where the side was unfolded and can be folded back. */
  readonly up: Side;
  readonly down: Side;
}

export interface Side {
  readonly hidden: number;
  readonly folds: boolean;
}

export interface CardActions {
  readonly select: (id: string) => void;
  readonly focus: (id: string) => void;
  readonly toggle: (id: string, way: UnfoldedWay) => void;
  readonly arrive: (id: string) => void;
}

interface WorkCardProps {
  readonly work: Work;
  readonly place: PlacedCard;
  readonly measures: PictureMeasures;
  readonly direction: 'down' | 'right';
  readonly standing: CardStanding;
  readonly actions: CardActions;
}

/** A work in the picture. Drawn again only when something about it changed: a thousand stand beside it. */
export function WorkCard({ work, place, measures, direction, standing, actions }: WorkCardProps) {
  const words = useWords(lineageWords);
  const term = useWords(terms);
  const { isFocus, isSelected, isCurrent, up, down } = standing;
  return useMemo(() => (
    <g class={classOf(work, standing)} transform={`translate(${String(Math.round(place.x))} ${String(Math.round(place.y))})`}>
      <g
        class="lineage-card-button" data-work={work.id} role="button" tabindex={isCurrent ? 0 : -1} aria-pressed={isSelected}
        aria-label={nameOf(work, isFocus, words, work.level === null ? term.unknownLevel : term.level[work.level])}
        onClick={() => { actions.select(work.id); }} onDblClick={() => { actions.focus(work.id); }} onFocus={() => { actions.arrive(work.id); }}
      >
        <title>{work.title}</title>
        <rect class="lineage-card-face" width={measures.card.width} height={measures.card.height} rx={2} />
      </g>
      <CardText work={work} measures={measures} words={words} />
      <UnfoldButton way="up" side={up} work={work} measures={measures} direction={direction} isCurrent={isCurrent} toggle={actions.toggle} />
      <UnfoldButton way="down" side={down} work={work} measures={measures} direction={direction} isCurrent={isCurrent} toggle={actions.toggle} />
    </g>
  ), [work, place.x, place.y, measures, direction, isFocus, isSelected, isCurrent, up.hidden, up.folds, down.hidden, down.folds, actions, words, term]);
}

function classOf({ __typename }: Work, { isFocus, isSelected }: CardStanding): string {
  return ['lineage-card', __typename === 'Plan' ? 'is-loaded' : 'is-hollow', isFocus && 'is-focus', isSelected && 'is-selected'].filter(Boolean).join(' ');
}

function nameOf(work: Work, isFocus: boolean, words: LineageWords, level: string): string {
  const parts = [
    work.title, numberBeside(work), level, work.issuedYear === null ? words.unknownYear : String(work.issuedYear), work.__typename === 'Plan' ? words.loaded : words.hollow,
    words.cites(work.citedPolicyCount), words.citedBy(work.citingPlanCount), isFocus ? words.isFocus : null,
  ];
  return parts.filter((part) => part !== null).join(words.comma);
}

function CardText({ work, measures: { card, padding, type }, words }: { readonly work: Work; readonly measures: PictureMeasures; readonly words: LineageWords }) {
  const lines = wrapTitle(work.title, (card.width - 2 * padding) / type);
  const first = lines.length === 1 ? 29 : 22;
  return (
    <g class="lineage-card-text" aria-hidden="true">
      {lines.map((line, i) => <text key={line} class="lineage-card-title" lang="zh-CN" x={padding} y={first + i * 18}>{line}</text>)}
      <text class="lineage-card-note" x={padding} y={first + lines.length * 18}><Note work={work} words={words} /></text>
    </g>
  );
}

/** 文号 where there is one, which holds the year too; else place and year. A work without text says how often it is cited. */
function Note({ work, words }: { readonly work: Work; readonly words: LineageWords }) {
  const place = work.jurisdiction && work.jurisdiction.path.length > 0 ? work.jurisdiction.name : null;
  const known = numberBeside(work) ?? [place, work.issuedYear].filter((part) => part !== null).join(' · ');
  const cited = work.__typename === 'Plan' ? '' : words.citedBy(work.citingPlanCount);
  return <><tspan lang="zh-CN">{known}</tspan>{known !== '' && cited !== '' && ' · '}{cited}</>;
}
