/** So many answers are kept; after that all are forgotten, so that memory stays small however many documents are read. */
const MOST = 4_096;

/** The runtime copies a cut of up to so many characters; a longer one would hold on to the document that it was cut from. */
const LONGEST = 12;

/**
 * A function of a short text, such as a body's name, that keeps its answers: a document names the same bodies again and again. Only for
 * functions whose answer depends on the text alone.
 */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const kept = known.get(text);
    if (kept) return kept.answer;
    if (known.size >= MOST) known.clear();
    const found = answer(text);
    known.set(text, { answer: found });
    return found;
  };
}
