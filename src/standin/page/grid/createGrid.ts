import {
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  CalculationMode,
  UniverSheetsFormulaPlugin,
  TriggerCalculationController,
} from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { FormulaEngine } from '../../book/engine/formulaEngine';
import { installIteratorSome } from '../../book/engine/iteratorSome';
import type { Language } from '../../../words/language';
import { debounceLayers } from './debounceLayers';
import { englishGrid } from './localeEn';
import { chineseGrid } from './localeZhCn';
import { of } from 'rxjs';

export interface GridOptions {
  language: Language;
  dark: boolean;
}

/** A Univer that draws its workbook into the container and lets a person work in it. The caller disposes it. */
export function createGrid(container: HTMLElement, { language, dark }: GridOptions): Univer {
  installIteratorSome();
  debounceLayers();
  const univer = new Univer({
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(...englishGrid),
      [LocaleType.ZH_CN]: mergeLocales(...chineseGrid),
    },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(FormulaEngine);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple' });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { disableForceStringAlert: true });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  quietProgress(univer);
  return univer;
}

/**
 * The book takes calculation out of Univer's own hands, and with it the progress that the formula bar watches: the bar
 * must not go down with it, so it sees a calculation that is always done.
 */
function quietProgress(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
    if (stage !== LifecycleStages.Ready) return;
    const controller: { progress$: unknown } = injector.get(TriggerCalculationController);
    controller.progress$ = of({ done: 0, count: 0 });
  });
}
