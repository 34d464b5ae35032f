import type { CellValue } from '../../../src/grid/port';
import { durationColumns, openUnit } from '../../../src/read/calls/durationColumns';
import { findCallSources } from '../../../src/read/calls/findCallSources';
import type { ReadChoices } from '../../../src/read/calls/callSource';
import { callBook } from '../../support/callBooks';
import { contentsOf } from '../../support/fileContents';
import { formatCells } from '../../support/gridSheet';

const columns = (headers: string[], row: CellValue[], choices: ReadChoices = {}) => {
  const book = callBook([
    ['Start', 'Outcome', ...headers],
    [46_083.5, 'answered', ...row],
  ]);
  const [source] = findCallSources(contentsOf(book, []));
  return durationColumns(source!, choices).map(({ header, role, unit, isUsed }) => [
    header,
    role,
    unit,
    isUsed,
  ]);
};

describe('the durations of a source', () => {
  it('add parts up to the handling time, each in its own unit', () => {
    expect(columns(['Wait', 'Talk time (min)', 'Hold', 'ACW'], [5, 2, 10, 30 / 86_400])).toEqual([
      ['Wait', 'wait', 'seconds', true],
      ['Talk time (min)', 'part', 'minutes', true],
      ['Hold', 'part', 'minutes', true],
      ['ACW', 'part', 'excelTime', true],
    ]);
  });

  it('ask for the unit of parts that say none where talk is not in seconds', () => {
    const book = callBook([
      ['Start', 'Outcome', 'Talk time (min)', 'Hold', 'ACW', 'Wait'],
      [46_083.5, 'answered', 2, 10, null, 12],
    ]);
    const [source] = findCallSources(contentsOf(book, []));
    const asked = (choices: ReadChoices) =>
      durationColumns(source!, choices).map(({ header, doubt }) => [header, ...doubt]);
    expect(asked({})).toEqual([['Wait'], ['Talk time (min)'], ['Hold', 'minutes', 'seconds'], ['ACW']]);
    expect(asked({ units: { Hold: 'seconds' } })).toEqual([['Wait'], ['Talk time (min)'], ['Hold'], ['ACW']]);
    expect(openUnit(durationColumns(source!, {}))).toBe('Hold');
    expect(openUnit(durationColumns(source!, { handling: ['Talk time (min)'] }))).toBeNull();
  });

  it('are told by the formats of their cells too', () => {
    const file = callBook([
      ['Start', 'Outcome', 'Handle time'],
      [46_083.5, 'answered', 0.05],
    ]);
    const unit = (format: string) => {
      const [source] = findCallSources(
        contentsOf(formatCells(structuredClone(file), 'Calls', 'C2:C2', format), []),
      );
      return durationColumns(source!, {})[0]!;
    };
    expect(unit('h:mm:ss')).toMatchObject({ unit: 'excelTime', doubt: [] });
    expect(unit('h:mm')).toMatchObject({ unit: 'clockAsMinutes', doubt: ['clockAsMinutes', 'excelTime'] });
  });

  it('count the handling time as a whole where it is given, and not its parts again', () => {
    expect(columns(['Handle time', 'Talk time', 'ACW'], [100, 80, 20])).toEqual([
      ['Handle time', 'handling', 'seconds', true],
      ['Talk time', 'part', 'seconds', false],
      ['ACW', 'part', 'seconds', false],
    ]);
  });

  it('are those that were chosen, in the units that were chosen', () => {
    const choices = { handling: ['Talk time', 'ACW'], units: { ACW: 'minutes' } } as const;
    expect(columns(['Handle time', 'Talk time', 'ACW'], [100, 80, 20], choices)).toEqual([
      ['Handle time', 'handling', 'seconds', false],
      ['Talk time', 'part', 'seconds', true],
      ['ACW', 'part', 'minutes', true],
    ]);
  });

  it('keep the wait whatever makes up the handling time', () => {
    expect(columns(['Wait', 'Talk'], [5, 60], { handling: [] })).toEqual([
      ['Wait', 'wait', 'seconds', true],
      ['Talk', 'part', 'seconds', false],
    ]);
  });

  it('are sums beside others that are, however short, unless they say that they are averages', () => {
    const sums = (hold: string): (boolean | undefined)[] => {
      const book = callBook([
        ['Date', 'Calls', 'ACD calls', 'Talk time', hold, 'ACW'],
        [46_083, 120, 100, 18_000, 1_500, 3_000],
        [46_084, 130, 110, 19_800, 1_600, 3_100],
      ]);
      const [source] = findCallSources(contentsOf(book, []));
      return durationColumns(source!, {}).map(({ isSum }) => isSum);
    };
    expect(sums('Hold time')).toEqual([true, true, true]);
    expect(sums('Avg hold time')).toEqual([true, undefined, true]);
  });
});
