import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { QuickInterpreter } from './quickInterpreter';
import { RunOrder } from './runOrder';
import { SharedDependencies } from './sharedDependencies';

/** Univer's formula engine, finding out faster in which order formulas run, and what comes of them. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    if (this._config.notExecuteFormula) return;
    this._injector.replace([IDependencyManagerService, { useClass: SharedDependencies }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: RunOrder }]);
    this._injector.replace([
      Interpreter,
      {
        useFactory: (runtime: IFormulaRuntimeService, config: IFormulaCurrentConfigService) =>
          new QuickInterpreter(runtime, config),
        deps: [IFormulaRuntimeService, IFormulaCurrentConfigService],
      },
    ]);
  }
}
