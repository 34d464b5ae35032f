import { camel, defineType } from '../../../src/standin/host/objectModel';

const sheetType = defineType<string>('Sheet', { identity: (id) => ({ Id: id }) });
const tableType = defineType<string>('Table', {});

describe('an Office type', () => {
  it('gives objects that know what identifies them', () => {
    expect(sheetType.of('S1').identity()).toEqual({ Id: 'S1' });
    expect(tableType.of('T1').identity()).toEqual({});
  });

  it('gives back the target of its own objects only', () => {
    expect(sheetType.unwrap(sheetType.of('S1'))).toBe('S1');
    const refused = expect.objectContaining({ code: 'InvalidArgument' });
    expect(() => sheetType.unwrap(tableType.of('T1'))).toThrow(refused);
    expect(() => sheetType.unwrap('S1')).toThrow(refused);
    expect(() => sheetType.unwrap(null)).toThrow(refused);
  });

  it('tells its objects from others', () => {
    expect(sheetType.is(sheetType.of('S1'))).toBe(true);
    expect(sheetType.is(tableType.of('T1'))).toBe(false);
    expect(sheetType.is('S1')).toBe(false);
  });

  it('names its members as add-ins write them', () => {
    expect(camel('GetUsedRange')).toBe('getUsedRange');
    expect(camel('_KeepReference')).toBe('_KeepReference');
  });
});
