import { applyScenario } from '../../../src/model/whatIf/applyScenario';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { forecastMonth, planLine, workedExample } from '../support/planInputs';
import { scenario } from '../support/scenarios';

const input = (): PlanInput => {
  const example = workedExample();
  const february = forecastMonth({ month: '2026-02', attrition: { rate: 0.04 }, actualHeads: null });
  return { ...example, forecast: [...example.forecast, february] };
};

const hotline = ({ forecast }: PlanInput) => forecast.filter(({ line }) => line === 'Hotline');

describe('a scenario', () => {
  it('multiplies the calls of every line and month', () => {
    const { forecast } = applyScenario(input(), scenario({ value: 1.1 }));
    expect(forecast.map(({ calls }) => calls)).toEqual(input().forecast.map(({ calls }) => calls * 1.1));
  });

  it('replaces AHT on one line only', () => {
    const { forecast } = applyScenario(
      input(),
      scenario({ driver: 'aht', how: 'value', value: 300, line: 'Hotline' }),
    );
    expect(forecast.map(({ ahtSeconds }) => ahtSeconds)).toEqual([300, 240, 300]);
  });

  it('holds from its first month to its last, both included', () => {
    const from = scenario({ driver: 'pty', how: 'value', value: 0.5, from: '2026-02' });
    expect(applyScenario(input(), from).forecast.map(({ pty }) => pty)).toEqual([0.7, 1, 0.5]);
    const to = scenario({ driver: 'pty', how: 'value', value: 0.5, to: '2026-01' });
    expect(applyScenario(input(), to).forecast.map(({ pty }) => pty)).toEqual([0.5, 0.5, 0.7]);
  });

  it('keeps attrition in heads as heads under a factor, and a rate a rate', () => {
    const more = applyScenario(input(), scenario({ driver: 'attrition', value: 2 }));
    expect(hotline(more).map(({ attrition }) => attrition)).toEqual([{ heads: 6 }, { rate: 0.08 }]);
  });

  it('makes attrition a rate where it gives a new value', () => {
    const other = applyScenario(input(), scenario({ driver: 'attrition', how: 'value', value: 0.03 }));
    expect(hotline(other).map(({ attrition }) => attrition)).toEqual([{ rate: 0.03 }, { rate: 0.03 }]);
  });

  it('changes the pass rate of one stage, or of all of them', () => {
    const rates = (changes: Parameters<typeof scenario>[0]) =>
      applyScenario(input(), scenario(changes)).lines.map(({ stages }) =>
        stages.map(({ passRate }) => passRate),
      );
    expect(rates({ driver: 'passRates', how: 'value', value: 0.5, stage: 'Offer', line: 'CIC' })).toEqual([
      [0.45, 0.8, 0.9],
      [0.45, 0.5, 0.9],
    ]);
    expect(rates({ driver: 'passRates', value: 0.5, line: 'Hotline' })[0]).toEqual([0.225, 0.4, 0.45]);
  });

  it('makes its changes one upon the other', () => {
    const twice = scenario({ how: 'value', value: 1000 }, { value: 3 });
    expect(applyScenario(input(), twice).forecast.map(({ calls }) => calls)).toEqual([3000, 3000, 3000]);
  });

  it('leaves the base untouched and shares what it does not change', () => {
    const base = input();
    const before = structuredClone(base);
    const other = applyScenario(
      base,
      scenario({ value: 2, line: 'CIC' }, { driver: 'passRates', value: 0.5 }),
    );
    expect(base).toEqual(before);
    expect(other.forecast[0]).toBe(base.forecast[0]);
    expect(other.settings).toBe(base.settings);
  });

  it('leaves a line of another name alone', () => {
    const lines = [planLine('Hotline'), planLine('CIC')];
    const other = applyScenario(
      { ...input(), lines },
      scenario({ driver: 'passRates', value: 0.5, line: 'CIC' }),
    );
    expect(other.lines[0]).toBe(lines[0]);
  });
});
