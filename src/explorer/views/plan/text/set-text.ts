import { paragraphsOf, type ParagraphKind, type TextPlan } from './paragraphs.js';
import { segmentsOf, type Segment, type Stretch } from './segments.js';

/** A segment of a paragraph. */
export interface SetSegment extends Segment {
  /** Indentation, line breaks and blank lines: kept in the page, and not shown, since the page sets the paragraph itself. */
  readonly isLayout: boolean;
}

export interface SetParagraph extends Stretch {
  readonly kind: ParagraphKind;
  /** How deep a heading stands (1 is the highest); 0 for others. */
  readonly level: number;
  readonly segments: readonly SetSegment[];
}

/**
 * Sets a text: its paragraphs, each as the segments that the same spans cover. Paragraphs tile the text and segments tile the paragraphs, so that all
 * segments together are the text, and the segments of a span are its words.
 */
export function setText(text: string, plan: TextPlan, spans: readonly Stretch[]): readonly SetParagraph[] {
  const groups = paragraphsOf(text, plan);
  const lines = groups.flatMap((group) => group.lines);
  const segments = segmentsOf(text.length, spans, lines.flatMap(({ start, end }) => [start, end]));
  const starts = groups.map((group, index) => (index === 0 ? 0 : group.lines[0]?.start ?? 0));
  const paragraphs: SetParagraph[] = [];
  let next = 0;
  let line = 0;
  const isLayout = ({ start, end }: Segment): boolean => {
    while ((lines[line]?.end ?? text.length) <= start && line < lines.length) line++;
    return (lines[line]?.start ?? text.length) >= end;
  };
  const takeUntil = (end: number): readonly SetSegment[] => {
    const taken: SetSegment[] = [];
    for (let segment = segments[next]; segment && segment.start < end; segment = segments[++next]) taken.push({ ...segment, isLayout: isLayout(segment) });
    return taken;
  };
  if (groups.length === 0 && text !== '') return [{ kind: 'line', level: 0, start: 0, end: text.length, segments: takeUntil(text.length) }];
  groups.forEach(({ kind, level }, index) => {
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? text.length];
    paragraphs.push({ kind, level, start, end, segments: takeUntil(end) });
  });
  return paragraphs;
}
