import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Link, useLocation, useRoute } from 'wouter-preact';

import { EvidencePanel } from './components/evidence/evidence-panel.js';
import { useFacts } from './components/evidence/facts.js';
import { PanelFacts } from './components/evidence/panel-facts.js';
import { useLanguage, useWords } from './language/language.js';
import { routes } from './routes.js';
import { shellWords } from './shell-words.js';
import { useTheme } from './theme.js';

const views = ['lineage', 'departments', 'network', 'indicators', 'documents', 'policies', 'gaps'] as const;

/** The frame round every view: navigation above, the evidence of what is chosen at the side. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const words = useWords(shellWords);
  const [shown, showThese] = useFactsInPanel();
  const main = useRef<HTMLElement>(null);
  useTitleOnTop(main);
  return (
    <div class="shell">
      <a class="shell-skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{words.skip}</a>
      <Head />
      <div class={shown.length > 0 ? 'shell-body with-evidence' : 'shell-body'}>
        <main class="shell-main" id="main" tabIndex={-1} ref={main}><PanelFacts.Provider value={showThese}>{children}</PanelFacts.Provider></main>
        {shown.length > 0 && <EvidencePanel ids={shown} />}
      </div>
      <Foot />
    </div>
  );
}

/** The chosen facts; a plan shows them in its own text, and says which of them the panel has to show. */
function useFactsInPanel() {
  const { open } = useFacts();
  const [isPlan] = useRoute('/plans/:id');
  const [byView, showThese] = useState<readonly string[]>([]);
  return [isPlan ? byView : open, showThese] as const;
}

/** Another view begins at its top, and a screen reader is brought there; a change of the view's own state moves nothing. */
function useTitleOnTop(main: { readonly current: HTMLElement | null }): void {
  const [location] = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [location, main]);
}

function Head() {
  const words = useWords(shellWords);
  const [location] = useLocation();
  return (
    <header class="shell-head">
      <div class="shell-bar">
        <Link class="shell-name" href={routes.start()} aria-current={location === routes.start() ? 'page' : undefined}><span lang="zh-CN">政脉</span><small>Zhengmai</small></Link>
        <nav class="shell-nav" aria-label={words.views}>
          <ul>
            {views.map((view) => (
              <li key={view}><Link href={routes[view]()} aria-current={location.startsWith(routes[view]()) ? 'page' : undefined}>{words[view]}</Link></li>
            ))}
          </ul>
        </nav>
        <Tools />
      </div>
    </header>
  );
}

function Tools() {
  const words = useWords(shellWords);
  const { language, choose } = useLanguage();
  const [theme, nextTheme] = useTheme();
  return (
    <div class="shell-tools">
      <button type="button" class="plain" onClick={nextTheme} aria-label={`${words.themeLabel}: ${words.theme[theme]}`}>{words.theme[theme]}</button>
      <button type="button" class="plain" lang={language === 'zh' ? 'en' : 'zh-CN'} aria-label={language === 'zh' ? 'Switch to English' : '切换为中文'} onClick={() => { choose(language === 'zh' ? 'en' : 'zh'); }}>{words.language}</button>
    </div>
  );
}

function Foot() {
  const words = useWords(shellWords);
  return (
    <footer class="shell-foot">
      <div class="shell-bar">
        <span>{words.motto}</span>
        <a href="/graphql">{words.api}</a>
        <a href="/schema.graphql">{words.schema}</a>
        <a href="/licenses.md">{words.licenses}</a>
      </div>
    </footer>
  );
}
