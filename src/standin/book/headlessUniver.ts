import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import enUS from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { FormulaEngine } from './engine/formulaEngine';
import { installIteratorSome } from './engine/iteratorSome';

/** A Univer without a screen: cells, formulas, number formats and tables. The caller disposes it. */
export function createHeadlessUniver(): Univer {
  installIteratorSome();
  // Without the formula plugin's own texts it stops with "Locale not initialized".
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(FormulaEngine);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return univer;
}
