/** @jest-environment jsdom */
import { MappingSection } from '../../../../src/taskpane/workbook/mapping/mappingSection';
import type { SavedSettings } from '../../../../src/settings/savedSettings';
import { WorkbookError } from '../../../../src/grid/port';
import type { Survey } from '../../../../src/jobs/plan/surveyWorkbook';
import { sampleLog } from '../../support/callSamples';
import { fakePlanner, type FakePlanner } from '../../support/fakePlanner';
import { readMapping } from '../../support/mappingSamples';
import { sampleSettings, sampleSurvey } from '../../support/samples';
import { savedBy } from '../../support/saved';
import { settle } from '../../support/settle';
import { readText, show, stateWith } from '../../support/show';
import { byId, choose, mountOn } from '../../support/stage';

const places = ['Forecast', 'Export!'];
const pointed = { ...sampleLog, id: 'Export!A1:H200' };
const survey: Survey = { ...sampleSurvey, places };

async function opened(
  answers: Parameters<typeof fakePlanner>[0] = {},
  kept: Partial<SavedSettings> = {},
): Promise<{ planner: FakePlanner; unmount(): unknown }> {
  document.body.innerHTML = '';
  const planner = fakePlanner({
    survey: async () => survey,
    loadSettings: async () => ({ ...sampleSettings, ...kept }),
    ...answers,
  });
  const { unmount } = mountOn(planner);
  await settle();
  byId('tab-workbook').click();
  return { planner, unmount };
}

const optionsOf = (id: string) =>
  [...(byId(id) as HTMLSelectElement).options].map((option) => option.textContent);

describe('pointing', () => {
  it.each([
    ['en', 'The selected cells', 'All of sheet Export', 'Monthly totals', 'Stages'],
    ['zh-CN', '当前选中的单元格', '整张工作表 Export', '月度话务量', '环节'],
  ] as const)('offers in %s every place, and everything that it can be', (language, ...words) => {
    const seen = { kind: 'seen', survey, again: false } as const;
    show(MappingSection, stateWith({ survey: seen }), language);
    const [selected, whole, ...kinds] = words;
    expect(optionsOf('pointing-where')).toEqual([selected, 'Forecast', 'Lines', whole]);
    expect(optionsOf('pointing-as')).toHaveLength(11);
    expect(optionsOf('pointing-as')).toEqual(expect.arrayContaining(kinds));
  });

  it('takes the selected cells for a call log, and keeps that in the workbook', async () => {
    const { planner, unmount } = await opened();
    byId('pointing-use').click();
    await settle();
    expect((await savedBy(planner)).calls).toEqual({ 'Export!A1:H200': { kind: 'log' } });
    await unmount();
  });

  it('takes a sheet for an input, in place of what was chosen before', async () => {
    const { planner, unmount } = await opened({}, { mapping: { Stages: { columns: { stage: 'Step' } } } });
    choose('pointing-where', 'Export!');
    choose('pointing-as', 'Stages');
    byId('pointing-use').click();
    expect((await savedBy(planner)).mapping).toEqual({ Stages: { where: 'Export!' } });
    await unmount();
  });

  it('says so where the workbook does not tell what is selected', async () => {
    const selected = async () => {
      throw new WorkbookError('failed', 'InvalidSelection', true);
    };
    const { unmount } = await opened({ selected });
    byId('pointing-use').click();
    await settle();
    expect(document.querySelector('.fault')).not.toBeNull();
    await unmount();
  });
});

describe('the calls that were pointed at', () => {
  const boxOf = (calls: Survey['calls'], kept: SavedSettings['calls'] = {}) =>
    stateWith({
      survey: { kind: 'seen', survey: { ...survey, calls }, again: false },
      mapping: { calls: true },
      settings: { ...stateWith().settings, current: { ...sampleSettings, calls: kept } },
    });

  it.each([
    ['en', 'What comes of it: 21,004 calls, Jan 2 – Jun 30 · 1,204 lost · AHT 184.3 s.'],
    ['zh-CN', '读取结果：21,004 通，1月2日至6月30日 · 放弃 1,204 通 · 平均处理 184.3 秒。'],
  ] as const)('say in %s what comes of them', (language, sentence) => {
    show(MappingSection, boxOf([pointed]), language);
    expect(readText(byId('mapping-calls-result'))).toBe(sentence);
  });

  it('show each column with its first cells, and offer the others with one of theirs', () => {
    const { actions } = show(MappingSection, boxOf([pointed]));
    expect(readText(byId('mapping-calls-start-hint'))).toBe('For example 2026-01-02 08:00, 2026-01-02 08:01');
    expect(optionsOf('mapping-calls-talk')).toContain('Handle time (such as 4.5)');
    choose('mapping-calls-talk', 'Handle time');
    choose('mapping-calls-start', '\n');
    choose('mapping-calls-kind', 'counts');
    expect(actions.chooseCalls.mock.calls).toEqual([
      [{ columns: { talk: 'Handle time' } }],
      [{ columns: { start: null } }],
      [{ kind: 'counts' }],
    ]);
  });

  it('say what is still missing', () => {
    show(MappingSection, boxOf([{ ...pointed, days: null, missing: [['start', 'date']] }]));
    expect(readText(byId('mapping-calls-result'))).toBe(
      'Still missing: Start of the call or interval or Date. Choose the column that holds it.',
    );
    expect(readText(byId('mapping-calls-summary'))).toContain('1 column missing');
  });

  it('are put aside and taken up again', async () => {
    const answers = { survey: async () => ({ ...survey, calls: [pointed] }) };
    const { planner, unmount } = await opened(answers, { calls: { [pointed.id]: { kind: 'log' } } });
    byId('mapping-calls-summary').click();
    byId('mapping-calls-aside').click();
    expect((await savedBy(planner)).calls).toEqual({ [pointed.id]: { kind: 'log', isAside: true } });
    byId('mapping-calls-again-0').click();
    expect((await savedBy(planner)).calls).toEqual({ [pointed.id]: { kind: 'log' } });
    await unmount();
  });
});

describe('an input that is not wanted', () => {
  it('is put aside and taken up again', async () => {
    const aside = { ...readMapping, where: null, columns: [], aside: ['Forecast'] };
    let mapping = readMapping;
    const { planner, unmount } = await opened({ survey: async () => ({ ...survey, mapping: [mapping] }) });
    byId('mapping-Forecast-summary').click();
    mapping = aside;
    byId('mapping-Forecast-aside').click();
    expect((await savedBy(planner)).mapping).toEqual({ Forecast: { aside: ['Forecast'] } });
    byId('mapping-Forecast-again-0').click();
    expect(await savedBy(planner)).not.toHaveProperty('mapping');
    await unmount();
  });
});
