import { forecastCommand } from '../../src/commands/forecastCommand';
import { planCommand } from '../../src/commands/planCommand';
import type { WorkbookPort } from '../../src/grid/port';
import { callBook } from '../support/callBooks';
import { createFilePort } from '../support/filePort';
import { addInput, planningBook } from '../support/planningBook';
import { savedSettings } from '../support/prepared';
import { readTable } from '../support/readTable';
import { smallLog } from '../support/smallLog';

describe('a forecast that nobody presses for in a pane', () => {
  it('is made from the calls, for as many months as the settings say, and tells its errors', async () => {
    const file = callBook(smallLog());
    const port = createFilePort(file);
    await port.saveSettings(savedSettings({ monthsAhead: 5 }));
    const { kind, lines } = await forecastCommand(port, 'en');
    expect(kind).toBe('written');
    expect(lines[0]).toContain('Made a forecast of 2026-07 to 2026-11 from Calls!A1 (2026-01 to 2026-06)');
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^VIP: .+, error on held-out months [\d.]+%\.$/),
      expect.stringMatching(/^Hotline: .+, error on held-out months [\d.]+%\.$/),
    ]);
    expect(readTable(file, 'CallProjection')).toHaveLength(10);
  });

  it('tells the error without events as well where there are some', async () => {
    const file = callBook(smallLog('zh-CN'));
    addInput(file, {
      sheet: '活动',
      table: '活动',
      at: 'A1',
      headers: ['活动', '开始日期'],
      rows: [['促销', '2026-03-11']],
    });
    const { lines } = await forecastCommand(createFilePort(file), 'zh-CN');
    expect(lines.filter((line) => line.includes('不计活动为'))).toHaveLength(2);
  });

  it('is refused without a word where there are no calls, and with one where something must be asked', async () => {
    expect(await forecastCommand(createFilePort(planningBook()), 'en')).toEqual({
      kind: 'refused',
      lines: [],
    });
    const counts = callBook([
      ['Start', 'Calls'],
      [46_083.5, 40],
    ]);
    const { kind, lines } = await forecastCommand(createFilePort(counts), 'en');
    expect([kind, lines.length]).toEqual(['refused', 1]);
    expect(lines[0]).toContain('There is no handling time');
  });

  it('never throws', async () => {
    const failing: WorkbookPort = {
      ...createFilePort(planningBook()),
      read: () => Promise.reject(new Error('gone')),
    };
    expect(await forecastCommand(failing, 'en')).toEqual({ kind: 'failed', lines: ['gone'] });
  });

  it('is what a plan of calls alone is refused for', async () => {
    const report = await planCommand(createFilePort(callBook(smallLog())), 'en');
    expect(report).toMatchObject({ kind: 'refused', lacksForecast: true });
    const other = await planCommand(createFilePort(planningBook({ Stages: null })), 'en');
    expect(other.lacksForecast).toBeUndefined();
  });
});
