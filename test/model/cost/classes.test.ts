import fc from 'fast-check';
import { groupIntoClasses } from '../../../src/model/cost/classes';

describe('training classes', () => {
  it('are as few and as even as the size allows', () => {
    expect(groupIntoClasses(25, { classSize: 12, rooms: 5, trainers: 5 })).toEqual({
      wanted: 3,
      sizes: [9, 8, 8],
      unseated: 0,
    });
  });

  it('leave people unseated where rooms or trainers run out', () => {
    expect(groupIntoClasses(25, { classSize: 10, rooms: 3, trainers: 2 })).toEqual({
      wanted: 3,
      sizes: [10, 10],
      unseated: 5,
    });
  });

  it('are one for everybody where no size is given, and as many as it takes where rooms and trainers are not', () => {
    const free = { classSize: null, rooms: null, trainers: null };
    expect(groupIntoClasses(25, free)).toEqual({ wanted: 1, sizes: [25], unseated: 0 });
    expect(groupIntoClasses(25, { ...free, classSize: 10 })).toEqual({
      wanted: 3,
      sizes: [9, 8, 8],
      unseated: 0,
    });
    expect(groupIntoClasses(25, { ...free, classSize: 10, trainers: 2 }).unseated).toBe(5);
    expect(groupIntoClasses(0, free)).toEqual({ wanted: 0, sizes: [], unseated: 0 });
  });

  it('are none for no hires', () => {
    expect(groupIntoClasses(0, { classSize: 10, rooms: 3, trainers: 2 })).toEqual({
      wanted: 0,
      sizes: [],
      unseated: 0,
    });
  });

  it('seat everybody once, within the size and at most one apart', () => {
    const whole = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(whole(300), whole(40), whole(8), whole(8), (hires, classSize, rooms, trainers) => {
        const { sizes, unseated } = groupIntoClasses(hires, { classSize, rooms, trainers });
        expect(sizes.reduce((sum, one) => sum + one, unseated)).toBe(hires);
        expect(sizes.length).toBeLessThanOrEqual(Math.min(rooms, trainers));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(classSize);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
