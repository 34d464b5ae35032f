import { ahtSeconds, attSeconds } from '../../../src/model/plan/handlingTime';

describe('handling time', () => {
  it('is talk plus hold for ATT', () => {
    expect(attSeconds(180, 20)).toBe(200);
  });

  it('is ATT plus after-call work for AHT: 240 s in the worked example', () => {
    expect(ahtSeconds(180, 20, 40)).toBe(240);
  });

  it('is talk alone where nothing is held and nothing follows', () => {
    expect(ahtSeconds(180, 0, 0)).toBe(attSeconds(180, 0));
  });
});
