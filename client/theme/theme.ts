import { Theme } from './theme-name.ts';

/** Also read by `public/early-theme.js`, which runs before any module. */
const storageKey = 'weft.theme';
const systemIsDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The theme now on the page: the reader's choice, or else the system's. */
export function currentTheme(): Theme {
  const chosen = Theme.safeParse(document.documentElement.dataset.theme);
  if (chosen.success) return chosen.data;
  return systemIsDark().matches ? 'dark' : 'light';
}

/** Switches the page and remembers it on this device, where storage is allowed. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is forbidden here: the choice lasts until the page is left.
  }
}

/** Calls back when the system's theme turns and the reader has not chosen one. Returns what ends it. */
export function onSystemTheme(changed: (theme: Theme) => void): () => void {
  const query = systemIsDark();
  const listener = () => changed(currentTheme());
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
