import './start.css';
import { useRef } from 'preact/hooks';

import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { Contents } from './contents.js';
import { SearchBox } from './search-box.js';
import { SearchResults } from './search-results.js';
import { startWords } from './start-words.js';

/** Search first; under it what there is, and questions to begin with. */
export function StartView() {
  const words = useWords(startWords);
  const query = useUrlState().one('q');
  const results = useRef<HTMLDivElement>(null);
  return (
    <div class="start">
      <ViewHead title={words.title} pageTitle="政脉 Zhengmai"><p>{words.lead}</p></ViewHead>
      <SearchBox results={results} />
      <div ref={results}>{query === undefined ? <Contents /> : <SearchResults query={query} />}</div>
    </div>
  );
}
