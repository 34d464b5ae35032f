import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { FormulaDataModel, type IFormulaData } from '@univerjs/engine-formula';
import type { Engine } from '../engine';
import { holdsFormulas } from '../formulas/storedFormulas';

/**
 * Spares Univer 0.25.1 the search for formulas, before each run and with each new sheet, in sheets that are known to have
 * none: it went through every cell of a log.
 */
export function spareFormulaData(engine: Engine): void {
  const { injector, unitId } = engine;
  const model = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  const searchAll = model.getFormulaData.bind(model);
  model.getFormulaData = () => {
    const open = units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (open.length !== 1 || open[0]?.getUnitId() !== unitId) return searchAll();
    const sheets: NonNullable<IFormulaData[string]> = {};
    for (const sheet of open[0].getSheets()) {
      const id = sheet.getSheetId();
      sheets[id] = holdsFormulas(engine, sheet) ? (model.getSheetFormulaData(unitId, id) ?? {}) : {};
    }
    return { [unitId]: sheets };
  };
}
