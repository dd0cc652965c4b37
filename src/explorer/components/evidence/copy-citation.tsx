import { useState } from 'preact/hooks';

import { useWords } from '../../language/language.js';
import { evidenceWords } from './evidence-words.js';
import type { EvidenceFieldsFragment } from './evidence.generated.js';

interface CopyCitationProps {
  readonly evidence: EvidenceFieldsFragment;
  readonly path: string;
}

/** A citation in the manner of Chinese scholarship (GB/T 7714 for reports): issuers. title: number[Z]. date, then the words and where they stand. */
function citationText({ evidence: { quote, start, end, document }, path }: CopyCitationProps): string {
  const issuers = document.issuers.map(({ name }) => name).join('，');
  const head = [issuers === '' ? '' : `${issuers}. `, document.title, document.documentNumber === null ? '' : `：${document.documentNumber}`, '[Z]. ', document.issuedOn ?? ''].join('').trim();
  return `“${quote.replace(/\s*\n\s*/g, '')}”——${head.replace(/\.$/, '')}，${path}（${String(start)}–${String(end)}）。`;
}

/** Puts a fact's words, and where they stand, on the clipboard. */
export function CopyCitation(props: CopyCitationProps) {
  const words = useWords(evidenceWords);
  const [said, setSaid] = useState<string>();
  const copy = () => {
    navigator.clipboard.writeText(citationText(props)).then(() => { setSaid(words.copied); }, () => { setSaid(words.copyFailed); });
  };
  return <><button type="button" class="plain" onClick={copy}>{words.copy}</button> <span role="status" class="soft">{said}</span></>;
}
