import { runForOutcome } from '../../../src/standin/cli/outcome';
import { openOffice, type OfficeHarness } from '../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

const say = (detail: string) =>
  office.office.runScript(`
    Office.actions.associate('Plan', (event) => {
      window.dispatchEvent(new CustomEvent('crewplan-outcome', { detail: ${detail} }));
      event.completed();
    });
  `);

describe('the outcome of a command', () => {
  it('is what the add-in says of it', async () => {
    say(`{ kind: 'written', lines: ['done'], table: [['Month'], ['2026-01']], more: 1 }`);
    expect(await runForOutcome(office.office, 'Plan')).toEqual({
      kind: 'written',
      lines: ['done'],
      table: [['Month'], ['2026-01']],
    });
  });

  it('may come without a table', async () => {
    say(`{ kind: 'refused', lines: ['Forecast!C7: calls is blank.'] }`);
    expect(await runForOutcome(office.office, 'Plan')).toEqual({
      kind: 'refused',
      lines: ['Forecast!C7: calls is blank.'],
    });
  });

  it.each(['null', '{}', `{ kind: 'maybe', lines: [] }`, `{ kind: 'written' }`])(
    'is not believed when it is %s',
    async (detail) => {
      say(detail);
      await expect(runForOutcome(office.office, 'Plan')).rejects.toThrow('makes no sense');
    },
  );

  it('is missed when the add-in says nothing', async () => {
    office.office.runScript(`Office.actions.associate('Plan', (event) => event.completed());`);
    await expect(runForOutcome(office.office, 'Plan')).rejects.toThrow('ended "Plan" without a word');
  });
});
