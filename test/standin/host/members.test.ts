import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listMembers, membersPage } from '../../../src/standin/host/members';
import { openOffice } from '../../support/officeHarness';

describe('the list of members', () => {
  it('stands on the page beside the types, up to date', () => {
    const page = readFileSync(path.join(__dirname, '../../../src/standin/host/MEMBERS.md'), 'utf8');
    expect(page).toBe(membersPage());
  });

  it('has each type once', () => {
    const names = listMembers().map(({ type }) => type);
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds nothing that Office.js does not have itself', async () => {
    const office = await openOffice();
    const library = office.Excel as unknown as Record<string, { prototype: object } | undefined>;
    const unknown = listMembers().flatMap(({ type, properties, objects, methods, events }) => {
      const prototype = library[type]?.prototype;
      if (!prototype) return [];
      const names = [...properties.map(({ name }) => name), ...objects, ...methods, ...events];
      // showGridlines is written under another name than it is read.
      return names
        .filter((name) => !(name in prototype) && name !== 'gridlines')
        .map((name) => `${type}.${name}`);
    });
    office.close();
    expect(unknown).toEqual([]);
  });

  it('leaves out the members that only the library calls', () => {
    const names = listMembers().flatMap(({ properties, methods }) => [
      ...properties.map(({ name }) => name),
      ...methods,
    ]);
    expect(names.filter((name) => name.startsWith('_'))).toEqual([]);
  });

  it('names events as add-ins do', () => {
    const worksheets = listMembers().find(({ type }) => type === 'WorksheetCollection');
    expect(worksheets?.events).toEqual(
      expect.arrayContaining(['onActivated', 'onAdded', 'onChanged', 'onNameChanged', 'onSelectionChanged']),
    );
  });
});

describe('requirement sets', () => {
  it('are as the manifest declares them, and as options have them', async () => {
    const office = await openOffice(['Plan']);
    const supported = (set: string, version: string) =>
      office.office.Office.context.requirements.isSetSupported(set, version);
    expect([
      supported('SharedRuntime', '1.1'),
      supported('CustomFunctionsRuntime', '1.3'),
      supported('ExcelApi', '1.12'),
      supported('ExcelApi', '1.20'),
      supported('WordApi', '1.1'),
    ]).toEqual([true, true, true, false, false]);
    office.close();

    const older = await openOffice(['Plan'], { requirements: { ExcelApi: '1.12' } });
    const { requirements } = older.office.Office.context;
    expect([
      requirements.isSetSupported('ExcelApi', '1.12'),
      requirements.isSetSupported('ExcelApi', '1.13'),
    ]).toEqual([true, false]);
    older.close();
  });
});
