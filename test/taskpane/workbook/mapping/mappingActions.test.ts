/** @jest-environment jsdom */
import type { SavedSettings } from '../../../../src/settings/savedSettings';
import { fakePlanner, type FakePlanner } from '../../support/fakePlanner';
import { askedMapping, readMapping } from '../../support/mappingSamples';
import { sampleSettings, sampleSurvey } from '../../support/samples';
import { savedBy } from '../../support/saved';
import { settle } from '../../support/settle';
import { byId, choose, mountOn } from '../../support/stage';

/** A pane on the page of the workbook with the forecast's columns in sight. */
async function opened(
  kept: Partial<SavedSettings> = {},
): Promise<{ planner: FakePlanner; unmount(): unknown }> {
  document.body.innerHTML = '';
  const planner = fakePlanner({ loadSettings: async () => ({ ...sampleSettings, ...kept }) });
  const { unmount } = mountOn(planner);
  await settle();
  byId('tab-workbook').click();
  byId('mapping-Forecast-summary').click();
  return { planner, unmount };
}

describe('a choice of columns', () => {
  it('is kept in the workbook, each on top of those before', async () => {
    const { planner, unmount } = await opened();
    choose('mapping-Forecast-calls', 'Remark');
    choose('mapping-Forecast-pty', 'AHT');
    choose('mapping-Forecast-aht-unit', 'minutes');
    expect((await savedBy(planner)).mapping).toEqual({
      Forecast: { columns: { calls: 'Remark', pty: 'AHT' }, units: { aht: 'minutes' } },
    });
    await unmount();
  });

  it('of another place forgets the columns of the one before', async () => {
    const { planner, unmount } = await opened();
    choose('mapping-Forecast-calls', 'Remark');
    choose('mapping-Forecast-place', 'Lines');
    expect((await savedBy(planner)).mapping).toEqual({ Forecast: { where: 'Lines' } });
    await unmount();
  });

  it('leaves the columns in sight, though nothing is asked any more', async () => {
    document.body.innerHTML = '';
    let mapping = askedMapping;
    const planner = fakePlanner({ survey: async () => ({ ...sampleSurvey, mapping: [mapping] }) });
    const { unmount } = mountOn(planner);
    await settle();
    byId('tab-workbook').click();
    byId('mapping-Forecast-aht-unit').focus();
    mapping = readMapping;
    choose('mapping-Forecast-aht-unit', 'minutes');
    await settle();
    expect(document.activeElement).toBe(byId('mapping-Forecast-aht-unit'));
    await unmount();
  });

  it('has the workbook looked at again', async () => {
    const { planner, unmount } = await opened();
    const before = planner.asked.filter((one) => one === 'survey').length;
    choose('mapping-Forecast-calls', 'Remark');
    await savedBy(planner);
    expect(planner.asked.filter((one) => one === 'survey').length).toBeGreaterThan(before);
    await unmount();
  });

  it('outlives a change of the settings, which outlives it', async () => {
    const { planner, unmount } = await opened({ tableLanguage: 'zh-CN' });
    choose('mapping-Forecast-calls', 'Remark');
    byId('tab-plan').click();
    byId('settings-summary').click();
    choose('rounding', 'none');
    choose('tableLanguage', 'asExcel');
    const settings = await savedBy(planner);
    expect(settings).toMatchObject({
      rounding: 'none',
      mapping: { Forecast: { columns: { calls: 'Remark' } } },
    });
    expect(settings).not.toHaveProperty('tableLanguage');
    await unmount();
  });
});
