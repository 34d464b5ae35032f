export const fileProblemCodes = [
  'notWorkbook',
  'oldFormat',
  'encrypted',
  'damaged',
  'macros',
  'tooLarge',
  'notText',
  'openQuote',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** A file that cannot be opened; `detail` names the part or the figure that the reader needs to act. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
