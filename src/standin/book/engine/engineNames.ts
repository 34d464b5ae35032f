/**
 * Univer's formula reader trips over punctuation in the names of tables and their columns: a parenthesis in a
 * column gives #N/A, an underscore in a table #NAME?. Such a character travels as a letter that looks like it
 * with an invisible mark behind, so that it can be told from a name that really has that letter.
 */
const MARK = '\u200b';
const FULL_WIDTH = 0xfee0;
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map([
  ['\n', '␤'],
  ['_', 'ˍ'],
  ['.', '․'],
]);
const ORIGINAL: ReadonlyMap<string, string> = new Map([...LOOK_ALIKE].map(([from, to]) => [to, from]));

export function toEngineName(name: string): string {
  return name.replace(
    /[\n!-/:-@[-`{-~]/gu,
    (character) =>
      (LOOK_ALIKE.get(character) ?? String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH)) + MARK,
  );
}

/** True for a text with a disguised name in it. */
export function isDisguised(text: string): boolean {
  return text.includes(MARK);
}

/** A defined name that is a function's too (Sum, Rate) would be taken for a call of it, and the call for the name. */
export function toEngineDefinedName(name: string, isFunction: (name: string) => boolean): string {
  return isFunction(name.toUpperCase()) ? name + MARK : name;
}

export function fromEngineDefinedName(name: string): string {
  return name.endsWith(MARK) ? name.slice(0, -1) : name;
}

/** The name under which formulas find the totals row of a table. */
export function toTotalsName(name: string): string {
  return `${toEngineName(name)}Σ${MARK}`;
}

/** The table name of a totals name; undefined for any other. */
export function fromTotalsName(name: string): string | undefined {
  return name.endsWith(`Σ${MARK}`) ? fromEngineName(name.slice(0, -2)) : undefined;
}

export function fromEngineName(name: string): string {
  if (!name.includes(MARK)) return name;
  return name.replace(
    /([␤ˍ․！-～])\u200b/gu,
    (_, character: string) =>
      ORIGINAL.get(character) ?? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH),
  );
}
