/**
 * How the functions of an Office add-in stand in a file: CREW.REQUIRED_STAFF is saved as _xldudf_CREW_REQUIRED_STAFF,
 * and Excel turns that back into the function once it has read the add-in's manifest (office-js issues 3558 and 5611;
 * a bare CREW.X( loads as an unknown name and stays #NAME? until the cell is entered again, Excel-Custom-Functions 108).
 */
const NAMESPACE = 'CREW';
const FILE_PREFIX = `_xldudf_${NAMESPACE}_`;

/** File name of one of our functions, or undefined for any other name. */
export function addinFileName(name: string): string | undefined {
  const upper = name.toUpperCase();
  return upper.startsWith(`${NAMESPACE}.`) ? `${FILE_PREFIX}${upper.slice(NAMESPACE.length + 1)}` : undefined;
}

/** Function name of one of ours as it stands in a file, or undefined for any other name. */
export function addinFunctionName(fileName: string): string | undefined {
  return fileName.toUpperCase().startsWith(FILE_PREFIX.toUpperCase())
    ? `${NAMESPACE}.${fileName.slice(FILE_PREFIX.length).toUpperCase()}`
    : undefined;
}

/** True when the formula calls one of our functions. */
export function callsAddin(formula: string): boolean {
  return /(^|[^\w.])CREW\.\w/i.test(formula) || formula.includes(FILE_PREFIX);
}
