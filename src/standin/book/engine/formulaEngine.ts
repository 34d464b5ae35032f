import {
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { RunOrder } from './runOrder';
import { SharedDependencies } from './sharedDependencies';

/** Univer's formula engine, finding out faster in which order formulas run. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    if (this._config.notExecuteFormula) return;
    this._injector.replace([IDependencyManagerService, { useClass: SharedDependencies }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: RunOrder }]);
  }
}
