import { planCommand } from '../../src/commands/planCommand';
import { WorkbookError, type WorkbookPort } from '../../src/grid/port';
import { createFilePort } from '../support/filePort';
import { planningBook, withCells } from '../support/planningBook';
import { savedSettings } from '../support/prepared';

const failing = (error: unknown): WorkbookPort => ({
  ...createFilePort(planningBook()),
  read: () => Promise.reject(error),
});

describe("the ribbon's plan", () => {
  it('reports the plan by month, as a table with its headers', async () => {
    const report = await planCommand(createFilePort(planningBook()), 'en');
    expect(report).toMatchObject({ kind: 'written', lines: [] });
    expect(report.table).toEqual([
      [
        ...['Month', 'Required', 'Actual', 'Surplus', 'To add', 'Hires'],
        ...['Interviews on average', 'Interview quota at 90%', 'Short or over'],
      ],
      ['2026-01', '89.2', '80.0', '0.0', '9.2', '6', '18.5', '27', 'Hotline short 5.4; CIC short 3.8'],
    ]);
  });

  it('plans first by the calendar of its language, and from then on by that of the first plan', async () => {
    const port = createFilePort(planningBook());
    const first = await planCommand(port, 'zh-CN');
    const named = 'Hotline缺 8.9 人；CIC缺 4.0 人';
    expect(first.table![1]).toEqual(['2026-01', '92.9', '80.0', '0.0', '12.9', '9', '27.8', '38', named]);
    expect(await port.loadSettings()).toEqual(savedSettings());
    const again = await planCommand(port, 'en');
    expect(again.table![1]!.slice(0, -1)).toEqual(first.table![1]!.slice(0, -1));
    expect(again.table![1]!.at(-1)).toBe('Hotline short 8.9; CIC short 4.0');
  });

  it('speaks the language that it is given', async () => {
    const { table } = await planCommand(createFilePort(planningBook()), 'zh-CN');
    expect(table![0]![0]).toBe('月份');
  });

  it('plans with the settings that the workbook keeps', async () => {
    const port = createFilePort(planningBook());
    await port.saveSettings(savedSettings({ newJoinerMode: 'solved' }));
    const report = await planCommand(port, 'en');
    expect(report.outcome).toMatchObject({ summary: { multiplier: 3 } });
  });

  it('reports warnings beside the plan', async () => {
    const Actuals = { rows: [[46_023, 'Telex', 3]] };
    const report = await planCommand(createFilePort(planningBook({ Actuals })), 'en');
    expect(report.kind).toBe('written');
    expect(report.lines).toEqual([
      expect.stringMatching(/^Actuals!B2: Line “Telex” is not in the Lines table/),
    ]);
  });

  it('reports every problem with its cell where it refuses, and writes nothing', async () => {
    const Forecast = withCells('Forecast', { Calls: 'many', 'Hold seconds': -1 });
    const port = createFilePort(planningBook({ Forecast }));
    const report = await planCommand(port, 'en');
    expect(report.kind).toBe('refused');
    expect(report.table).toBeUndefined();
    expect(report.lines).toEqual([
      'Forecast!C2: Calls must be a number; it is the text “many”. Type a plain number.',
      'Forecast!E2: Hold seconds must be 0 or more; it is -1. Correct it.',
    ]);
    expect(port.taken).toEqual([]);
  });

  it('reports a fault of the workbook in words, and whether the workbook is as it was', async () => {
    const lost = await planCommand(failing(new WorkbookError('sessionLost', 'gone', true)), 'en');
    expect(lost.kind).toBe('failed');
    expect(lost.lines[0]).toMatch(/connection to the workbook was lost.*left as it was.*Excel says: gone/);
    const half = await planCommand(failing(new WorkbookError('failed', 'x', false)), 'en');
    expect(half.lines[0]).toContain('Part of the plan may have been written');
  });

  it('never throws, whatever happens', async () => {
    expect((await planCommand(failing(new TypeError('no such thing')), 'en')).lines).toEqual([
      'no such thing',
    ]);
    expect((await planCommand(failing('odd'), 'en')).lines).toEqual(['odd']);
  });
});
