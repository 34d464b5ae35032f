import {
  camel,
  identityOf,
  isObject,
  membersOf,
  objectOf,
  targetOf,
  type TypeTable,
} from '../../../src/standin/host/objectModel';

const types: TypeTable = { Worksheet: { identity: (id) => ({ Id: id }) }, Table: {} };
const refused = expect.objectContaining({ code: 'InvalidArgument' });

describe('an object of an Office type', () => {
  it('knows what identifies it', () => {
    expect(identityOf(objectOf('Worksheet', 'S1'), types)).toEqual({ Id: 'S1' });
    expect(identityOf(objectOf('Table', 'T1'), types)).toEqual({});
  });

  it('gives back its target to its own type only', () => {
    expect(targetOf('Worksheet', objectOf('Worksheet', 'S1'))).toBe('S1');
    expect(() => targetOf('Worksheet', objectOf('Table', 'T1'))).toThrow(refused);
    expect(() => targetOf('Worksheet', 'S1')).toThrow(refused);
    expect(() => targetOf('Worksheet', null)).toThrow(refused);
  });

  it('is told from others', () => {
    expect(isObject('Worksheet', objectOf('Worksheet', 'S1'))).toBe(true);
    expect(isObject('Worksheet', objectOf('Table', 'T1'))).toBe(false);
    expect(isObject('Worksheet', 'S1')).toBe(false);
  });

  it('has the members of its type, and none when no such type is known', () => {
    expect(membersOf(objectOf('Table', 'T1'), types)).toBe(types['Table']);
    expect(() => membersOf(objectOf('Chart', { sheetId: 'S1', id: 'C1' }), types)).toThrow(
      expect.objectContaining({ code: 'GeneralException' }),
    );
  });

  it('names its members as add-ins write them', () => {
    expect(camel('GetUsedRange')).toBe('getUsedRange');
    expect(camel('_KeepReference')).toBe('_KeepReference');
  });
});
