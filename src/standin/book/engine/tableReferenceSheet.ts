import { BaseReferenceObject } from '@univerjs/engine-formula';

type SheetNameMap = Parameters<BaseReferenceObject['setForcedSheetId']>[0];

const mended = new WeakSet<object>();

/**
 * Makes INDEX and its like find cells of a table that stands on another sheet. They hand on the sheet of Table[Column] by
 * its id, which Univer 0.25.1 then forgets because it looks the sheet up by a name that such a reference has not got;
 * the formula would read its own sheet's cells instead.
 */
export function mendTableReferences(): void {
  const prototype = BaseReferenceObject.prototype;
  if (mended.has(prototype)) return;
  mended.add(prototype);
  const lookUp = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (this: BaseReferenceObject, sheetNames: SheetNameMap): void {
    if (this.getForcedSheetName() !== '') lookUp.call(this, sheetNames);
  };
}
