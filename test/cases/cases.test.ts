import { callFiles } from './callFiles';
import { countFiles } from './countFiles';
import { exportFiles } from './exportFiles';
import { forecastFiles } from './forecastFiles';
import { plannerFiles } from './plannerFiles';
import { readCase } from './readCase';
import { plannerMixtures } from './plannerMixtures';
import { plannerTraps } from './plannerTraps';
import { systemFiles } from './systemFiles';
import type { Case } from './case';

const kinds: Record<string, Case[]> = {
  'a row a call': callFiles,
  'counts of our own making': countFiles,
  'exports and data sets in public': exportFiles,
  'exports of more systems': systemFiles,
  forecasts: forecastFiles,
  "planners' sheets in seven languages": plannerFiles,
  'mixtures of units, dates and forecasts': plannerMixtures,
  'tables that look like calls, or are in odd form': plannerTraps,
};

type Outcome = 'right without a question' | 'right with one' | 'wrong' | 'refused';

function outcomeOf(one: Case): Outcome {
  const reading = readCase(one);
  const { expected, questions = [] } = one;
  if (reading.kind === 'nothing') return expected.kind === 'nothing' ? 'right without a question' : 'refused';
  if (reading.questions.length > 0) return questions.length > 0 ? 'right with one' : 'refused';
  if (expected.kind === 'nothing') return 'wrong';
  const isRight = JSON.stringify(sorted(reading.calls)) === JSON.stringify(sorted(expected.calls));
  return isRight && reading.kind === expected.kind ? 'right without a question' : 'wrong';
}

const sorted = (calls: Record<string, number>): [string, number][] =>
  Object.entries(calls)
    .map(([key, count]): [string, number] => [key, Number(count.toFixed(6))])
    .sort(([one], [other]) => (one < other ? -1 : 1));

describe.each(Object.entries(kinds))('files with %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (__, one) => {
    const reading = readCase(one);
    const { expected, questions = [] } = one;
    expect(reading.questions).toEqual(questions);
    expect(reading.kind).toBe(expected.kind);
    if (expected.kind === 'nothing') return;
    if (questions.includes('dateOrder')) return;
    expect(sorted(reading.calls)).toEqual(sorted(expected.calls));
    if (expected.kind === 'forecast') {
      for (const [key, seconds] of Object.entries(expected.aht ?? {}))
        expect(reading.aht[key]).toBeCloseTo(seconds, 6);
      return;
    }
    if (expected.aht !== undefined) expect(reading.aht['all']).toBeCloseTo(expected.aht, 6);
    if (expected.abandoned !== undefined) expect(reading.abandoned).toBe(expected.abandoned);
  });
});

describe('the reading rate', () => {
  const all = Object.values(kinds).flat();
  const outcomes = all.map(outcomeOf);
  const share = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length / all.length;

  it('is right in nine of ten files without a question, and wrong in none', () => {
    const lines = Object.entries(kinds).map(([kind, cases]) => {
      const own = cases.map(outcomeOf);
      const counts = (['right without a question', 'right with one', 'wrong', 'refused'] as const).map(
        (outcome) => `${outcome} ${own.filter((one) => one === outcome).length}`,
      );
      return `${kind} (${cases.length}): ${counts.join(', ')}`;
    });
    console.info(lines.join('\n'));
    expect(share('wrong')).toBe(0);
    expect(share('right without a question')).toBeGreaterThanOrEqual(0.9);
  });

  it('is measured on at least half as many header rows that are not of our own making', () => {
    expect(all.filter(({ source }) => source !== undefined).length * 2).toBeGreaterThanOrEqual(all.length);
  });
});
