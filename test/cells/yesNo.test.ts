import { yesNoOf } from '../../src/cells/yesNo';

describe('yes and no', () => {
  it.each([['Y'], ['yes'], [true], ['TRUE'], [1], ['1'], ['是'], ['Ja'], ['sí'], ['はい']])(
    '%s is yes',
    (cell) => expect(yesNoOf(cell)).toBe(true),
  );
  it.each([['N'], ['No'], [false], ['False'], [0], ['0'], ['否'], ['nein'], ['não']])('%s is no', (cell) =>
    expect(yesNoOf(cell)).toBe(false),
  );
  it.each([['answered'], [2], [null], [''], ['maybe']])('%s is neither', (cell) =>
    expect(yesNoOf(cell)).toBeNull(),
  );
});
