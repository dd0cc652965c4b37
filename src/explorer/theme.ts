import { useCallback, useEffect, useState } from 'preact/hooks';

/** `system` follows the reader's device. */
type Theme = 'system' | 'light' | 'dark';

const KEPT_AS = 'zhengmai.theme';
const order: readonly Theme[] = ['system', 'light', 'dark'];

function themeAtStart(): Theme {
  const kept = window.localStorage.getItem(KEPT_AS);
  return order.find((theme) => theme === kept) ?? 'system';
}

/** The theme, and a step to the next one; `<html data-theme>` tells the style sheets. */
export function useTheme(): readonly [Theme, () => void] {
  const [theme, setTheme] = useState(themeAtStart);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const next = useCallback(() => {
    const following = order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
    window.localStorage.setItem(KEPT_AS, following);
    setTheme(following);
  }, [theme]);
  return [theme, next];
}
