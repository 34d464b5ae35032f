export type BookProblemCode =
  | 'sheetNotFound'
  | 'sheetNameInvalid'
  | 'sheetNameInUse'
  | 'lastSheet'
  | 'tableNotFound'
  | 'tableNameInvalid'
  | 'tableNameInUse'
  | 'tableOverlap'
  | 'tableTooSmall'
  | 'tableHeaderMoved'
  | 'tableMerged'
  | 'tableCut'
  | 'nameInvalid'
  | 'nameNotFound'
  | 'formulaInvalid'
  | 'arrayPart'
  | 'outsideGrid';

/** Something that Excel would refuse as well; `detail` names the sheet, table, name or formula concerned. */
export class BookProblem extends Error {
  override readonly name = 'BookProblem';

  constructor(
    readonly code: BookProblemCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
