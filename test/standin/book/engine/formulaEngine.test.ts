import { UniverInstanceType, type Univer } from '@univerjs/core';
import {
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { FormulaEngine } from '../../../../src/standin/book/engine/formulaEngine';
import { createHeadlessUniver } from '../../../../src/standin/book/headlessUniver';
import { RunOrder } from '../../../../src/standin/book/engine/runOrder';
import { SharedDependencies } from '../../../../src/standin/book/engine/sharedDependencies';

let univer: Univer;

beforeEach(() => {
  univer = createHeadlessUniver();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'test' });
});

afterEach(() => univer.dispose());

test('is Univer’s own engine to the plugins that need it', () => {
  expect(FormulaEngine.pluginName).toBe(UniverFormulaEnginePlugin.pluginName);
  expect(univer.__getInjector().get(ICalculateFormulaService)).toBeDefined();
});

test('keeps dependencies and orders runs in its own way', () => {
  const injector = univer.__getInjector();
  expect(injector.get(IDependencyManagerService)).toBeInstanceOf(SharedDependencies);
  expect(injector.get(IFormulaDependencyGenerator)).toBeInstanceOf(RunOrder);
});
