import { registerAddinFunctions, type FunctionsJson } from '../../../src/standin/host/addinFunctions';
import { openOffice, type OfficeHarness } from '../../support/officeHarness';

const any = { type: 'any', dimensionality: 'matrix' };
const json: FunctionsJson = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'SUMS',
      name: 'SUMS',
      description: 'Sums each row.',
      parameters: [{ name: 'figures', description: 'Rows of figures.', ...any }],
    },
    { id: 'HALF', name: 'HALF', parameters: [{ name: 'x', type: 'number' }] },
    {
      id: 'SEES',
      name: 'SEES',
      parameters: [
        { name: 'cell', ...any },
        { name: 'more', optional: true, ...any },
      ],
    },
  ],
};

const bundle = `
  const refuse = (text) => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, text);
  CustomFunctions.associate('SUMS', (rows) => rows.map((row) => [row.reduce((a, b) => a + b, 0)]));
  CustomFunctions.associate('HALF', (x) => { if (x < 0) throw refuse('x must be 0 or more.'); return x / 2; });
  CustomFunctions.associate('SEES', (cell, more) =>
    cell[0][0] instanceof CustomFunctions.Error ? cell[0][0].code : more === null ? 'one' : 'two');
`;

let office: OfficeHarness;
beforeAll(async () => {
  office = await openOffice();
  registerAddinFunctions(office.book, office.host, json);
  office.office.runScript(bundle, 'functions.js');
});
afterAll(() => office.close());

const call = (name: string, ...args: Parameters<(typeof office.book.functions)[0]['call']>[0]) =>
  office.book.functions.find((fn) => fn.name === name)?.call(args);

describe("the add-in's functions in the workbook", () => {
  it('are known under their namespace, with their arguments described', () => {
    expect(office.book.functions.map(({ name }) => name)).toEqual(['CREW.SUMS', 'CREW.HALF', 'CREW.SEES']);
    expect(office.book.functions[0]).toMatchObject({
      description: 'Sums each row.',
      parameters: [{ name: 'figures', description: 'Rows of figures.', optional: false, repeating: false }],
    });
  });

  it("are answered by the bundle's own code, matrices included", async () => {
    expect(
      await call('CREW.SUMS', [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([[3], [7]]);
    expect(await call('CREW.HALF', 5)).toBe(2.5);
  });

  it('are asked together when they are needed together', async () => {
    let asked = 0;
    const stop = office.host.onMessage((entries) => (asked += entries.length));
    const calls = Array.from({ length: 50 }, (_, index) => call('CREW.HALF', index));
    const askedBeforeTheFirstAnswer = await Promise.resolve(calls[0]).then(() => asked);
    stop();
    expect(askedBeforeTheFirstAnswer).toBe(50);
    expect((await Promise.all(calls))[49]).toBe(24.5);
  });

  it('give an error without its sentence, which has no place in a cell', async () => {
    expect(await call('CREW.HALF', -1)).toEqual({ error: '#VALUE!' });
  });

  it('see blank, omitted and faulty arguments as Excel hands them over', async () => {
    expect(await call('CREW.SEES', null)).toBe('one');
    expect(await call('CREW.SEES', 1, 2)).toBe('two');
    expect(await call('CREW.SEES', { error: '#N/A' })).toBe('#N/A');
    expect(await call('CREW.HALF', { error: '#N/A' })).toEqual({ error: '#N/A' });
    expect(await call('CREW.HALF', 'text')).toEqual({ error: '#VALUE!' });
  });
});
