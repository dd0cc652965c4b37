import { useMemo } from 'preact/hooks';

import { factsIn, type Marks } from './marks.js';
import { Piece } from './piece.js';
import type { Stretch } from './segments.js';
import type { SetParagraph } from './set-text.js';

interface SetTextProps {
  readonly text: string;
  readonly paragraphs: readonly SetParagraph[];
  readonly marks: Marks;
  /** Places of the chosen facts among the facts. */
  readonly chosen: readonly number[];
}

/** The paragraphs of a text: what is shown is the text, character by character; indentation and line breaks are there and hidden. */
export function SetText({ text, paragraphs, marks, chosen }: SetTextProps) {
  const stop = useMemo(() => chosen[0] ?? firstOf(paragraphs, marks), [chosen[0], paragraphs, marks]);
  return (
    <>
      {paragraphs.map((paragraph) => {
        const here = chosen.filter((index) => meets(marks.facts[index], paragraph)).join(' ');
        return <Paragraph key={paragraph.start} text={text} paragraph={paragraph} marks={marks} chosen={here} stop={stop !== undefined && meets(marks.facts[stop], paragraph) ? stop : undefined} />;
      })}
    </>
  );
}

function meets(span: Stretch | undefined, { start, end }: Stretch): boolean {
  return span !== undefined && span.start < end && span.end > start;
}

/** The first fact that can be reached: the one stop of the tabulator where nothing is chosen. */
function firstOf(paragraphs: readonly SetParagraph[], marks: Marks): number | undefined {
  for (const { segments } of paragraphs) {
    for (const { spans } of segments) {
      const [first] = factsIn(spans, marks);
      if (first !== undefined) return first;
    }
  }
  return undefined;
}

interface ParagraphProps {
  readonly text: string;
  readonly paragraph: SetParagraph;
  readonly marks: Marks;
  /** Places of the chosen facts that stand in it, parted by blanks. */
  readonly chosen: string;
  readonly stop: number | undefined;
}

function Paragraph({ text, paragraph, marks, chosen, stop }: ParagraphProps) {
  return useMemo(() => {
    const these = new Set(chosen === '' ? [] : chosen.split(' ').map(Number));
    const content = paragraph.segments.map((segment) => <Piece key={segment.start} text={text} segment={segment} marks={marks} chosen={these} stop={stop} />);
    const name = `plan-p plan-p-${paragraph.kind}`;
    if (paragraph.kind === 'heading' && paragraph.level === 1) return <h3 class={name}>{content}</h3>;
    return <p class={paragraph.kind === 'heading' ? `${name} plan-p-level-${String(Math.min(paragraph.level, 4))}` : name}>{content}</p>;
  }, [text, paragraph, marks, chosen, stop]);
}
