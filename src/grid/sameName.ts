/** Whether two names are one to Excel, which takes no notice of case; a name that is not given is only like another. */
export function sameName(one: string | null | undefined, other: string | null | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
