import { CHECK } from '../../src/functions/check';
import { associated, call } from './support/excel';
import { everyFunction } from './support/everyFunction';

describe('the entry of the bundle', () => {
  const office = { onReady: (ready: () => void) => ready(), context: { displayLanguage: 'zh-CN' } };

  beforeAll(async () => {
    (globalThis as Record<string, unknown>)['Office'] = office;
    await import('../../src/functions/index');
  });

  it('hands every function to Excel under its id', () => {
    expect([...associated.keys()].sort()).toEqual([...everyFunction.keys()].sort());
    for (const [id, declared] of everyFunction) expect(associated.get(id)).toBe(declared);
  });

  it("speaks Office's display language", () => {
    expect(call(CHECK, 'ERLANGC', [[[10]], [[14]]])).toEqual([['正常']]);
  });
});
