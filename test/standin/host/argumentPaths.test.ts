import { argumentPathIds, resolveArguments } from '../../../src/standin/host/argumentPaths';
import { objectOf, targetOf } from '../../../src/standin/host/objectModel';

const pathOf = (id: number) => (id === 9 ? null : objectOf('Setting', `path ${id}`));

describe('the arguments of a call', () => {
  it('are the plain values where no object is meant', () => {
    expect(resolveArguments({ Arguments: ['A1', true] }, pathOf)).toEqual(['A1', true]);
  });

  it('are none when none came', () => {
    expect(resolveArguments(undefined, pathOf)).toEqual([]);
    expect(resolveArguments({ Arguments: null }, pathOf)).toEqual([]);
  });

  it('have the objects in place of their paths', () => {
    const [range, flag] = resolveArguments(
      { Arguments: [11, true], ReferencedObjectPathIds: [11, 0] },
      pathOf,
    );
    expect(targetOf('Setting', range)).toBe('path 11');
    expect(flag).toBe(true);
  });

  it('have them inside lists as well', () => {
    const [list] = resolveArguments({ Arguments: [[4, 'x']], ReferencedObjectPathIds: [[4, 0]] }, pathOf);
    expect(targetOf('Setting', (list as unknown[])[0])).toBe('path 4');
    expect((list as unknown[])[1]).toBe('x');
  });

  it('have them inside records as well, and leave other records as they are', () => {
    const rule = { list: { source: { _ObjectPathId: 4 }, items: [1, 2] }, note: null };
    const [found] = resolveArguments({ Arguments: [rule] }, pathOf) as [{ list: { source: unknown } }];
    expect(targetOf('Setting', found.list.source)).toBe('path 4');
    expect(found).toMatchObject({ list: { items: [1, 2] }, note: null });
    expect(argumentPathIds({ Arguments: [rule, 'x'], ReferencedObjectPathIds: [0, [7, 0]] })).toEqual([7, 4]);
  });

  it('have null for an object that does not exist', () => {
    expect(resolveArguments({ Arguments: [9], ReferencedObjectPathIds: [9] }, pathOf)).toEqual([null]);
  });
});
