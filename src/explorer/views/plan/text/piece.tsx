import { factsIn, headingsIn, isSaidOf, type Marks } from './marks.js';
import { LONGEST_HEADING } from './paragraphs.js';
import type { Stretch } from './segments.js';
import type { SetSegment } from './set-text.js';

interface PieceProps {
  readonly text: string;
  readonly segment: SetSegment;
  readonly marks: Marks;
  /** Places of the chosen facts among the facts. */
  readonly chosen: ReadonlySet<number>;
  /** The fact that the tabulator stops at, where it begins here. */
  readonly stop: number | undefined;
}

/** A segment of the text: plain words, words of a heading, or a mark that leads to its innermost fact. */
export function Piece({ text, segment, marks, chosen, stop }: PieceProps) {
  const words = text.slice(segment.start, segment.end);
  if (segment.isLayout) return <span hidden>{words}</span>;
  if (segment.spans.length === 0) return <>{words}</>;
  const here = factsIn(segment.spans, marks);
  const fact = marks.facts[here[0] ?? -1];
  const common = attributesOf(segment, here, marks, chosen);
  if (!fact) return <span {...common}>{words}</span>;
  const isStop = stop !== undefined && here.includes(stop) && marks.facts[stop]?.start === segment.start;
  return <a {...common} href={`?fact=${encodeURIComponent(fact.id)}`} data-here={here.join(' ')} draggable={false} tabIndex={isStop ? 0 : -1}>{words}</a>;
}

/** What a piece has whether it leads to a fact or not. */
function attributesOf(segment: SetSegment, here: readonly number[], marks: Marks, chosen: ReadonlySet<number>) {
  const isSaid = isSaidOf(segment.spans, marks);
  const isChosen = isSaid || segment.spans.some((span) => chosen.has(span));
  return {
    class: classOf(segment, here, isChosen, marks),
    id: headingId(segment, marks),
    'data-facts': segment.spans.filter((span) => span < marks.facts.length).join(' '),
    'data-said': isSaid ? '' : undefined,
    'aria-current': isChosen ? 'true' as const : undefined,
  };
}

function classOf({ spans }: SetSegment, here: readonly number[], isChosen: boolean, marks: Marks): string {
  const kinds = [...new Set(here.map((index) => marks.facts[index]?.kind))];
  const names = [
    headingsIn(spans, marks).some((index) => isShort(marks.headings[index])) ? 'plan-in-heading' : '',
    kinds[0] ? `plan-mark plan-mark-${kinds[0]}` : '',
    kinds.length > 1 ? 'plan-mark-several' : '',
    isChosen ? 'plan-mark-chosen' : '',
  ];
  return names.filter((name) => name !== '').join(' ');
}

function isShort(heading: Stretch | undefined): boolean {
  return heading !== undefined && heading.end - heading.start <= LONGEST_HEADING;
}

/** The name of the heading that begins here, by which it is found. */
function headingId({ spans, start }: SetSegment, marks: Marks): string | undefined {
  const heading = headingsIn(spans, marks).find((index) => marks.headings[index]?.start === start);
  return heading === undefined ? undefined : `heading-${String(heading)}`;
}
