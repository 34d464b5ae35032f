/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plannerOf } from '../../../src/taskpane/shell/planner';
import { problemText } from '../../../src/words/problems/problemText';
import { mountPane, type MountedPane } from '../../../src/taskpane/shell/mount';
import { createWords } from '../../../src/taskpane/shell/words';
import type { Language } from '../../../src/words/language';
import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { createFilePort, type FilePort } from '../../support/filePort';
import { callBook } from '../../support/callBooks';
import { smallLog } from '../../support/smallLog';
import { showQuotas } from '../../support/hiringBook';
import { readTable } from '../../support/readTable';
import { readText } from '../support/show';
import { alwaysVisible, byId, pressKey, type } from '../support/stage';
import { paneText } from '../../../src/taskpane/shell/paneText';

const samples = path.resolve(__dirname, '../../../assets');

/** A sample with the settings that it keeps. */
function openSample(file: string): FilePort {
  const book = readWorkbook(new Uint8Array(readFileSync(path.join(samples, file))));
  const port = createFilePort(book);
  void port.saveSettings(JSON.parse(book.settings.get('crewplan')!));
  return port;
}

async function mount(port: FilePort, language: Language): Promise<MountedPane> {
  document.body.innerHTML = '<div id="crewplan"></div>';
  const problem = (one: Parameters<typeof problemText>[0]) => problemText(one, language);
  const words = createWords({ language, locale: language, text: paneText(language), problem });
  const options = { planner: plannerOf(port), words, language, locale: language, visibility: alwaysVisible };
  const pane = mountPane(byId('crewplan'), options);
  await pane.ready;
  return pane;
}

/** Waits for what the page is to show. */
async function until(shown: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !shown(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(shown()).toBe(true);
}

describe('the pane over the sample workbook', () => {
  test.each([
    ['sample.xlsx', 'en', 'Forecast 36 rows', 'Plan written'],
    ['sample.zh-CN.xlsx', 'zh-CN', '话务预测 36 行', '计划已写入'],
  ] as const)(
    'finds the inputs of %s, plans them and shows the plan',
    async (file, language, found, done) => {
      const port = openSample(file);
      const pane = await mount(port, language);
      expect(readText(document.body)).toContain(found);
      byId('plan').click();
      await until(() => readText(byId('status')).startsWith(done));
      expect(byId('result').querySelectorAll('tbody th[scope=row]')).toHaveLength(12);
      expect(port.taken.length).toBeGreaterThan(0);
      await pane.unmount();
    },
  );

  test('finds the plan again when it is opened later', async () => {
    const port = openSample('sample.xlsx');
    const first = await mount(port, 'en');
    byId('plan').click();
    await until(() => readText(byId('status')).startsWith('Plan written'));
    await first.unmount();
    const second = await mount(port, 'en');
    expect(readText(byId('status'))).toBe('Ready. Planning again replaces the plan in this workbook.');
    await second.unmount();
  });

  test('leaves the workbook as it was when the connection breaks half way, and says so', async () => {
    const port = openSample('sample.xlsx');
    const pane = await mount(port, 'en');
    const before = port.file.sheets.map((sheet) => sheet.name);
    port.failAfter(10);
    byId('plan').click();
    await until(() => document.getElementById('fault') !== null);
    expect(readText(byId('fault'))).toContain('The workbook was left as it was.');
    expect(port.file.sheets.map((sheet) => sheet.name)).toEqual(before);
    await pane.unmount();
  });

  test.each([
    ['sample.xlsx', 'en', 'Plan written', 'The plan is up to date', 'Saved in this workbook'],
    ['sample.zh-CN.xlsx', 'zh-CN', '计划已写入', '计划已是最新', '已存入本工作簿'],
  ] as const)(
    'records what HR types into %s, and keeps it through a re-plan',
    async (file, language, planned, upToDate, saved) => {
      const port = openSample(file);
      const pane = await mount(port, language);
      const plan = async (done: string): Promise<void> => {
        byId('plan').click();
        const asks = (): boolean => document.getElementById('apply-plan') !== null;
        await until(() => asks() || readText(byId('status')).startsWith(done));
        if (asks()) byId('apply-plan').click();
        await until(() => readText(byId('status')).startsWith(done));
        // Stands in for the engine, which gives the formulas their values.
        showQuotas(port.file, language);
      };
      await plan(planned);
      byId('refresh').click();
      byId('tab-interviews').click();
      await until(() => document.querySelector('.stage-table') !== null);
      const fields = (): HTMLInputElement[] => [
        ...document.querySelectorAll<HTMLInputElement>('.stage-table input'),
      ];
      const stages = fields().length;
      fields().forEach((field, index) => {
        type(field.id, String(40 - 2 * index));
        pressKey(field, 'Enter');
      });
      await until(() => readText(byId('record-status')) === saved);
      const records = readTable(port.file, 'StageActuals').map((row) => Object.values(row));
      expect(records.map((row) => row[3])).toEqual(
        Array.from({ length: stages }, (_, index) => 40 - 2 * index),
      );
      byId('tab-plan').click();
      // What was recorded is counted by the formulas that stand.
      await plan(upToDate);
      expect(readTable(port.file, 'StageActuals').map((row) => Object.values(row))).toEqual(records);
      byId('tab-interviews').click();
      byId('refresh').click();
      await until(() => document.querySelectorAll('.rate-list li').length === stages - 1);
      expect(fields().map(({ value }) => value)).toEqual(records.map((row) => String(row[3])));
      await pane.unmount();
    },
  );

  test.each([
    ['en', 'Apr – Jul 2026 projected from Jan – Mar 2026.', 'Go to CallForecast!A'],
    ['zh-CN', '已用 2026年1月至3月的话务推算出 2026年4月至7月的话务量。', '查看 CallForecast!A'],
  ] as const)('makes a forecast from a call log, in %s', async (language, said, show) => {
    const port = createFilePort(callBook(smallLog(language, '2026-01-01', '2026-03-31')));
    const pane = await mount(port, language);
    byId('calls-hint').click();
    type('calls-months', '4');
    byId('make-forecast').click();
    await until(() => readText(byId('forecast-status')) !== '');
    await until(() => !readText(byId('forecast-status')).endsWith('…'));
    expect(readText(byId('forecast-status'))).toContain(said);
    expect(readText(byId('show-forecast'))).toContain(show);
    expect(port.file.sheets.map(({ name }) => name)).toContain('CallForecast');
    // Two lines, four months each.
    expect(readTable(port.file, 'CallProjection')).toHaveLength(8);
    expect(document.querySelectorAll('.method-table .chosen')).toHaveLength(2);
    await pane.unmount();
  });
});
