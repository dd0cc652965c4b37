import './evidence.css';
import { useEffect, useRef } from 'preact/hooks';

import { useQuestion } from '../../graphql/use-question.js';
import { useWords } from '../../language/language.js';
import { Answered } from '../states.js';
import { evidenceWords } from './evidence-words.js';
import { EvidenceDocument, type EvidenceQuery } from './evidence.generated.js';
import { FactEvidence } from './fact-evidence.js';
import { useFacts } from './facts.js';

/** The API gives so many objects at once. */
const AT_ONCE = 100;

/** The sentences behind what was chosen: each in its context, with its document, and ready to be cited. */
export function EvidencePanel({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords(evidenceWords);
  const { close } = useFacts();
  const shown = ids.slice(0, AT_ONCE);
  const question = useQuestion(EvidenceDocument, { ids: shown });
  const panel = useFocusOn(ids.join(' '), close);
  return (
    <aside class="evidence" aria-labelledby="evidence-title" ref={panel} tabIndex={-1}>
      <header class="evidence-head">
        <h2 id="evidence-title">{words.title} <small class="soft number">{words.count(ids.length)}</small></h2>
        <button type="button" class="no-print" onClick={close}>{words.close}</button>
      </header>
      <Answered question={question}>{(data) => <Facts nodes={data.nodes} ids={shown} />}</Answered>
      {ids.length > AT_ONCE && <p class="soft">{words.more(ids.length - AT_ONCE)}</p>}
    </aside>
  );
}

function Facts({ nodes, ids }: { readonly nodes: EvidenceQuery['nodes']; readonly ids: readonly string[] }) {
  const words = useWords(evidenceWords);
  return (
    <ol class="evidence-facts">
      {nodes.map((node, i) => <li key={ids[i]}>{node === null ? <p class="soft">{words.gone}</p> : <FactEvidence node={node} />}</li>)}
    </ol>
  );
}

/** Brings keyboard and screen reader to a newly chosen fact, and back when it is closed; Escape closes. A page that opens with a fact keeps its beginning. */
function useFocusOn(chosen: string, close: () => void) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (before === document.body) return undefined;
    panel.current?.focus({ preventScroll: true });
    return () => { if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true }); };
  }, [chosen]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { if (event.key === 'Escape') close(); };
    document.addEventListener('keydown', onKey);
    return () => { document.removeEventListener('keydown', onKey); };
  }, [close]);
  return panel;
}
