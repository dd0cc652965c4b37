import { useMemo } from 'preact/hooks';

import { languageTags, useLanguage, type Language } from './language.js';

/** Numbers and days as the language of the interface writes them. */
export interface Formats {
  /** A count or value, digits grouped: 1,825. */
  readonly number: (value: number) => string;
  /** A calendar day (ISO 8601): 2023年1月12日, 12 January 2023. */
  readonly day: (iso: string) => string;
  /** A year: 2025年, 2025. */
  readonly year: (year: number) => string;
}

function formatsOf(language: Language): Formats {
  const numbers = new Intl.NumberFormat(languageTags[language], { maximumFractionDigits: 6 });
  const days = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return {
    number: (value) => numbers.format(value),
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    year: (year) => (language === 'zh' ? `${String(year)}年` : String(year)),
  };
}

export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}
