import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';

/** Languages of the interface. Policy text stays as written in both. */
export type Language = 'zh' | 'en';

const KEPT_AS = 'zhengmai.language';
/** What `lang` attributes say. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const Choice = createContext<LanguageChoice>({ language: 'zh', choose: () => undefined });

/** Chinese, unless `?lang=en` asks otherwise or the reader chose otherwise before. */
function languageAtStart(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? window.localStorage.getItem(KEPT_AS);
  return asked === 'en' ? 'en' : 'zh';
}

/** Gives everything below it the language, and `<html lang>` too. */
export function LanguageProvider({ children }: { readonly children: ComponentChildren }) {
  const [language, setLanguage] = useState(languageAtStart);
  useEffect(() => { document.documentElement.lang = languageTags[language]; }, [language]);
  const choose = useCallback((chosen: Language) => {
    window.localStorage.setItem(KEPT_AS, chosen);
    setLanguage(chosen);
  }, []);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return <Choice.Provider value={choice}>{children}</Choice.Provider>;
}

export function useLanguage(): LanguageChoice {
  return useContext(Choice);
}

/** The words of a view in the language of the interface: both languages have the same shape. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useLanguage().language];
}
