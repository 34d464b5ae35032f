/** The one year from 2000 to 2099 that titles and names speak of; null where they speak of none or of several. */
export function announcedYear(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) => text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return new Set(years).size === 1 ? Number(years[0]) : null;
}
