import { calculations } from '../../src/functions/calculations';
import { everyFunction } from './support/everyFunction';

describe('the calculations', () => {
  it('are those of all functions but CHECK, which looks them up', () => {
    expect([...calculations.keys(), 'CHECK'].sort()).toEqual([...everyFunction.keys()].sort());
  });

  it('are known by their own ids', () => {
    for (const [id, calculation] of calculations) expect(calculation.id).toBe(id);
  });

  it('take required arguments before optional ones', () => {
    for (const [id, { signature }] of calculations) {
      const optionalFrom = signature.findIndex(({ required }) => !required);
      const later = optionalFrom < 0 ? [] : signature.slice(optionalFrom);
      expect([id, later.filter(({ required }) => required)]).toEqual([id, []]);
    }
  });

  it('have as many arguments as their functions declare', () => {
    for (const [id, { signature }] of calculations) {
      expect([id, everyFunction.get(id)?.length]).toEqual([id, signature.length]);
    }
  });
});
