import { ThemeService, type Univer } from '@univerjs/core';

const dark = matchMedia('(prefers-color-scheme: dark)');

export function prefersDark(): boolean {
  return dark.matches;
}

/** The grid follows the system's theme while it is open. */
export function followTheme(univer: Univer): () => void {
  const follow = (): void => univer.__getInjector().get(ThemeService).setDarkMode(dark.matches);
  dark.addEventListener('change', follow);
  return () => dark.removeEventListener('change', follow);
}
