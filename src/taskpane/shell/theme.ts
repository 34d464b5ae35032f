/** The members of Office's theme that the pane needs; hosts leave out either, or the theme as a whole. */
export interface OfficeTheme {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

/**
 * Follows Office's own theme where it is known, since it need not be the system's. Elsewhere the link of the dark
 * style sheet keeps its condition, prefers-color-scheme.
 */
export function applyTheme(page: Document, theme: OfficeTheme | undefined): void {
  const dark = isDark(theme);
  const link = page.getElementById('dark');
  if (dark !== null) link?.setAttribute('media', dark ? 'all' : 'not all');
}

function isDark(theme: OfficeTheme | undefined): boolean | null {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
