import { openOffice, type OfficeHarness } from '../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

describe('the services beside the workbook', () => {
  it('show and hide the pane', async () => {
    const states: string[] = [];
    office.host.onRuntimeState((state) => states.push(state));
    await office.office.Office.addin.hide();
    await office.office.Office.addin.showAsTaskpane();
    expect(states).toEqual(['Background', 'Visible']);
  });

  it('keep whether the add-in starts with its workbook', async () => {
    const { addin, StartupBehavior } = office.office.Office;
    expect(await addin.getStartupBehavior()).toBe(StartupBehavior.none);
    await addin.setStartupBehavior(StartupBehavior.load);
    expect(await addin.getStartupBehavior()).toBe(StartupBehavior.load);
  });

  it('refuse a change of the ribbon by name', async () => {
    const update = office.office.Office.ribbon.requestUpdate({ tabs: [{ id: 'CrewplanTab' }] });
    await expect(update).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
