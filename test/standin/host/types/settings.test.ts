import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeAll(async () => (office = await openOffice()));
afterAll(() => office.close());

describe('settings through Office.js', () => {
  it('are kept as JSON, changed by adding again, and read back', async () => {
    await office.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('crewplan', { version: 1 });
      settings.add('crewplan', { version: 1, lostShare: 0.5 });
      const setting = settings.getItem('crewplan');
      setting.load('key,value');
      await context.sync();
      expect([setting.key, setting.value]).toEqual(['crewplan', { version: 1, lostShare: 0.5 }]);
    });
    expect(office.book.settings.get('crewplan')).toBe('{"version":1,"lostShare":0.5}');
  });

  it('keep a date a date', async () => {
    await office.run(async (context) => {
      const moment = new Date('2026-01-05T00:00:00Z');
      context.workbook.settings.add('planned', moment);
      const setting = context.workbook.settings.getItem('planned');
      setting.load('value');
      await context.sync();
      expect(new Date(setting.value as string).getTime()).toBe(moment.getTime());
    });
  });

  it('are listed, counted, changed by value and deleted', async () => {
    await office.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('one', 1);
      settings.getItem('one').value = 2;
      settings.getItemOrNullObject('planned').delete();
      settings.load('items/key,items/value');
      const count = settings.getCount();
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value])).toEqual([
        ['crewplan', { version: 1, lostShare: 0.5 }],
        ['one', 2],
      ]);
      expect(count.value).toBe(2);
    });
  });

  it('that are not there are an error or a null object', async () => {
    expect(await office.codeOf((context) => context.workbook.settings.getItem('none'))).toBe('ItemNotFound');
    await office.run(async (context) => {
      const none = context.workbook.settings.getItemOrNullObject('none').load('value');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
