import { PlaceInFile } from '../../components/evidence/place-in-file.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import type { PlanHeadFragment } from './plan.generated.js';
import { readingWords } from './reading-words.js';
import type { Selection } from './use-selection.js';

type Diagnostic = PlanHeadFragment['document']['diagnostics'][number];

/** Longer words are shown by their beginning. */
const LONGEST_QUOTE = 30;

interface ReadingDiagnosticsProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly selection: Selection;
}

/** What is to be said of the document's reading, each with the way to its place in the text. */
export function ReadingDiagnostics({ diagnostics, selection }: ReadingDiagnosticsProps) {
  const words = useWords(readingWords);
  const { number } = useFormats();
  const notices = diagnostics.filter(({ severity }) => severity === 'INFORMATION').length;
  return (
    <details class="plan-said" open={selection.said !== undefined}>
      <summary>{words.counts(number(diagnostics.length - notices), number(notices))}</summary>
      <p class="soft">{words.help}</p>
      <ul>{diagnostics.map((diagnostic, index) => <li key={index}><Said diagnostic={diagnostic} index={index} selection={selection} /></li>)}</ul>
    </details>
  );
}

interface SaidProps {
  readonly diagnostic: Diagnostic;
  readonly index: number;
  readonly selection: Selection;
}

function Said({ diagnostic: { rule, severity, message, evidence }, index, selection }: SaidProps) {
  const words = useWords(readingWords);
  const quote = evidence?.quote.replace(/\s+/g, ' ') ?? '';
  return (
    <>
      <span class={`plan-said-severity plan-said-${severity}`}>{words.severity[severity]}</span>{' '}
      {words.rules[rule] ?? message}
      {evidence !== null && (
        <>
          {' '}
          <button type="button" class="plan-choice plan-said-quote" lang="zh-CN" aria-pressed={selection.said === index} onClick={() => { selection.selectSaid(index); }}>
            {quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}
          </button>
          {evidence.place !== null && <> <PlaceInFile place={evidence.place} /></>}
        </>
      )}
    </>
  );
}
