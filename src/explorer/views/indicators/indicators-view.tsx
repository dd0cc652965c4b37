import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import { shellWords } from '../../shell-words.js';

export function IndicatorsView() {
  const words = useWords(shellWords);
  return <ViewHead title={words.lineage} />;
}
