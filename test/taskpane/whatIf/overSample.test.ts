/** @jest-environment jsdom */
import '../support/polyfills';
import { sampleWorkbook } from '../../../assets/makeSample';
import { mountPane, type MountedPane } from '../../../src/taskpane/shell/mount';
import { plannerOf } from '../../../src/taskpane/shell/planner';
import type { Language } from '../../../src/words/language';
import { snapshot } from '../../support/bookSnapshot';
import { createFilePort, type FilePort } from '../../support/filePort';
import { readTable } from '../../support/readTable';
import { readText } from '../support/show';
import { alwaysVisible, byId, type } from '../support/stage';
import { testWords } from '../support/testWords';

async function mount(port: FilePort, language: Language): Promise<MountedPane> {
  document.body.innerHTML = '<div id="crewplan"></div>';
  const pane = mountPane(byId('crewplan'), {
    planner: plannerOf(port),
    words: testWords(language),
    language,
    locale: language,
    visibility: alwaysVisible,
  });
  await pane.ready;
  return pane;
}

/** Waits for what the page is to show. */
async function until(shown: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !shown(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(shown()).toBe(true);
}

const inputs = ['Forecast', 'Lines', 'Stages', 'Calendar', '话务预测', '线', '环节', '日历'];

describe('scenarios over the sample workbook', () => {
  test.each([
    ['en', 'Hires', 'Scenario', 'Plan written', 'Comparison written'],
    ['zh-CN', '招聘人数', '情景', '计划已写入', '比较表写入时间'],
  ] as const)(
    'in %s are written beside the plan, leave every input cell alone, and are there when it is opened again',
    async (language, hires, scenario, planned, written) => {
      const port = createFilePort(sampleWorkbook(language));
      const cells = () =>
        Object.entries(snapshot(port.file).cells).filter(([sheet]) => inputs.includes(sheet));
      const before = cells();
      expect(before.length).toBeGreaterThanOrEqual(3);
      const first = await mount(port, language);
      byId('plan').click();
      await until(() => readText(byId('status')).startsWith(planned));
      const plan = snapshot(port.file).cells['HiringPlan'];
      byId('tab-finance').click();
      byId('add-scenario').click();
      type('change-value-2', '1.5');
      byId('write-comparison').click();
      await until(() => readText(byId('comparison-status')).startsWith(written));
      const rows = readTable(port.file, 'ScenarioReview');
      const name = rows.at(-1)![scenario];
      expect(rows).toHaveLength(26);
      expect(rows.at(-1)![hires]).toBeGreaterThan(rows[12]![hires] as number);
      expect(cells()).toEqual(before);
      expect(snapshot(port.file).cells['HiringPlan']).toEqual(plan);
      await first.unmount();
      const second = await mount(port, language);
      byId('tab-finance').click();
      expect((byId('scenario-name-1') as HTMLInputElement).value).toBe(name);
      expect((byId('change-value-2') as HTMLInputElement).value).toBe('1.5');
      await second.unmount();
    },
  );
});
