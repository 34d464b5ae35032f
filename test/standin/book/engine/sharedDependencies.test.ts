import { FormulaDependencyTree } from '@univerjs/engine-formula';
import { rangeOfArea } from '../../../../src/standin/book/area';
import { SharedDependencies } from '../../../../src/standin/book/engine/sharedDependencies';
import { at } from '../support';

const place = (ref: string) => ({ unitId: 'u', sheetId: 's', range: rangeOfArea(at(ref)) });

/** A formula that reads ranges of the sheet. */
function reader(id: number, ...refs: string[]): FormulaDependencyTree {
  const tree = new FormulaDependencyTree(id);
  tree.pushRangeList(refs.map(place));
  return tree;
}

let dependencies: SharedDependencies;

beforeEach(() => {
  dependencies = new SharedDependencies();
  dependencies.addDependencyRTreeCache(reader(1, 'A1:A9', 'C1'));
  dependencies.addDependencyRTreeCache(reader(2, 'A1:A9'));
});

afterEach(() => dependencies.dispose());

test('formulas that read the same range share it', () => {
  expect(dependencies.rangesAt(place('A5')).map(({ users }) => [...users])).toEqual([[1, 2]]);
  expect(dependencies.rangesAt(place('C1')).map(({ users }) => [...users])).toEqual([[1]]);
});

test('who reads a cell is known without any preparation', () => {
  expect([...dependencies.searchDependency([place('A9:C9')])]).toEqual([1, 2]);
  expect([...dependencies.searchDependency([place('A1')], new Set([2]))]).toEqual([1]);
});

test('a formula that is entered again is there once', () => {
  dependencies.addDependencyRTreeCache(reader(2, 'A1:A9'));
  expect(dependencies.rangesAt(place('A5'))[0]?.users.size).toBe(2);
});

test('all is forgotten when the next run begins', () => {
  dependencies.reset();
  expect(dependencies.rangesAt(place('A5'))).toEqual([]);
});
