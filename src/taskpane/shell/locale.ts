/** A locale that Intl knows for a display language; English where it knows none. */
export function localeFor(displayLanguage: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(displayLanguage)[0] ?? 'en';
  } catch {
    // A malformed tag throws; Excel's own tags are well formed, but a host page may say anything.
    return 'en';
  }
}
