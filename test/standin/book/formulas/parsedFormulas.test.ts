import { ParsedFormulas } from '../../../../src/standin/book/formulas/parsedFormulas';
import { newBook } from '../support';

test('names are read anew once after each change', async () => {
  const { book } = await newBook();
  const { engine } = book.core;
  const parsed = new ParsedFormulas(engine);
  expect(parsed.takeChangedNames()).toEqual({ [engine.unitId]: {} });
  expect(parsed.takeChangedNames()).toEqual({});
  book.setName({ name: 'Share', formula: '=0.5' });
  parsed.changeName('Share');
  expect(parsed.takeChangedNames()).toEqual({ [engine.unitId]: { Share: '=0.5' } });
  expect(parsed.takeChangedNames()).toEqual({});
  book.dispose();
});

test('a name that is gone is among them', async () => {
  const { book } = await newBook();
  const { engine } = book.core;
  const parsed = new ParsedFormulas(engine);
  parsed.changeName('Gone');
  expect(parsed.takeChangedNames()).toEqual({ [engine.unitId]: { Gone: '' } });
  book.dispose();
});

test('a change of a name changes the names that are made of it, and those in turn', async () => {
  const { book } = await newBook();
  book.setName({ name: 'Share', formula: '=0.5' });
  book.setName({ name: 'Half', formula: '=Share*10' });
  book.setName({ name: 'Twice', formula: '=Half*2' });
  book.setName({ name: 'Apart', formula: '=1' });
  const changed = new ParsedFormulas(book.core.engine).changeName('Share');
  expect([...changed]).toEqual(['Share', 'Half', 'Twice']);
  book.dispose();
});

test('formulas of any length can be dropped', async () => {
  const { book } = await newBook();
  const parsed = new ParsedFormulas(book.core.engine);
  expect(() => parsed.dropFormulas(['=1', `=${'1+'.repeat(100)}1`, '=1'])).not.toThrow();
  expect(() => parsed.dropFormulas([])).not.toThrow();
  expect(() => parsed.dropAll()).not.toThrow();
  book.dispose();
});
