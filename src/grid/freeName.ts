/** Excel allows this many characters in a sheet's name. */
const sheetNameLimit = 31;

/** A name that none of those taken has, case aside: the wanted one, or the first with a number behind it that is free. */
export function freeSheetName(wanted: string, taken: readonly string[], ending = ''): string {
  return firstFree(taken, (number) => {
    const tail = `${number === 1 ? '' : ` ${number}`}${ending}`;
    return wanted.slice(0, sheetNameLimit - tail.length) + tail;
  });
}

/** The same for a table, in whose name a space is not allowed. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}_${number}`));
}

function firstFree(taken: readonly string[], nameOf: (number: number) => string): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = nameOf(number);
    if (!known.has(name.toLowerCase())) return name;
  }
}
