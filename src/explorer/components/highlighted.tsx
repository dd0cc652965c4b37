interface HighlightedProps {
  readonly text: string;
  /** Stretches to be marked, in order and apart: half-open, in UTF-16 code units. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** A text with some of its stretches marked. */
export function Highlighted({ text, ranges }: HighlightedProps) {
  const ends = [0, ...ranges.map(({ end }) => end)];
  return (
    <>
      {ranges.map(({ start, end }, i) => <span key={start}>{text.slice(ends[i], start)}<mark>{text.slice(start, end)}</mark></span>)}
      {text.slice(ends[ends.length - 1])}
    </>
  );
}
