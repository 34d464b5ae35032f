/** Fills {words} of a template; a word that is not given stays as it is, which shows the mistake. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, word: string) => String(values[word] ?? whole));
}
