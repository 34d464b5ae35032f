import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import type { Fault } from '../../../src/standin/host/faults';
import { compareWorkbook } from '../../../src/jobs/whatIf/compareWorkbook';
import { busyYear, comparedAt, comparedBook, fewerLeave } from '../../support/comparedBook';
import { faultAt, faultPlaces, thatMakes, withFewLooks, type FaultPlace } from '../../support/faultPlaces';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { plannedBook } from '../../support/plannedBook';
import { savedSettings } from '../../support/prepared';

// Every test runs once for each place at which Excel may fail.
jest.setTimeout(180_000);

const settings = savedSettings({ scenarios: [fewerLeave, { ...busyYear, name: 'Third' }, busyYear] });

const compare = (workbook: OfficeWorkbook) => compareWorkbook(workbook.port, settings, 'en', comparedAt);

/** Runs a comparison that faults are waiting for, which must break off. */
async function breakOff(workbook: OfficeWorkbook, ...faults: Fault[]): Promise<void> {
  for (const fault of faults) workbook.host.failNext(fault);
  const outcome = await compare(workbook).catch(() => null);
  workbook.host.clearFaults();
  expect(outcome).toBeNull();
}

/** A workbook with which Office.js has got ready, so that its first exchanges are those of a comparison. */
async function opened(file: WorkbookFile): Promise<OfficeWorkbook> {
  const workbook = await openOfficeWorkbook(file);
  await workbook.port.loadSettings();
  return workbook;
}

async function placesOf(file: WorkbookFile): Promise<FaultPlace[]> {
  const workbook = await opened(file);
  const places = await faultPlaces(workbook.host, () => compare(workbook));
  workbook.close();
  return places;
}

/** All that is not the comparison's own: each part of the contents without what is named after it, or was not yet. */
function allElse(workbook: OfficeWorkbook): unknown {
  const isOther = (entry: unknown): boolean =>
    Array.isArray(entry)
      ? !/^(Scenario|Table\d)/.test(String(entry[0]))
      : !String(entry).includes('=Scenarios!');
  return Object.entries(workbook.contents()).map(([part, content]) => [
    part,
    (Array.isArray(content) ? (content as unknown[]) : Object.entries(content as object)).filter(isOther),
  ]);
}

/** What stands on the comparison's sheet, wherever its rows are, and which tables there are. */
function written(workbook: OfficeWorkbook): { cells: string[]; tables: string[] } {
  const { sheets, tables } = workbook.contents() as Record<'sheets' | 'tables', Record<string, object>>;
  return {
    cells: Object.values(sheets['Scenarios']!).map(String).sort(),
    tables: Object.keys(tables).sort(),
  };
}

const books: [string, () => WorkbookFile][] = [
  ['the first time', plannedBook],
  ['over an earlier comparison', comparedBook],
];

describe.each(books)('a comparison written %s', (_, make) => {
  // Opening it in Excel leaves it as it is, so that all can open the same.
  const file = make();

  it('leaves the workbook as it was when Excel fails once, at whatever action', async () => {
    const places = withFewLooks(await placesOf(file));
    expect(places.length).toBeGreaterThan(30);
    const workbook = await opened(file);
    const before = workbook.contents();
    for (const place of places) {
      await breakOff(workbook, faultAt(place));
      expect({ place, ...workbook.contents() }).toEqual({ place, ...before });
    }
    workbook.close();
  });

  it('touches neither inputs nor plan when Excel is gone for good from any place on, and is taken up', async () => {
    const clean = await opened(file);
    await compare(clean);
    const whole = written(clean);
    clean.close();
    for (const place of thatMakes(await placesOf(file))) {
      const workbook = await opened(file);
      const before = allElse(workbook);
      await breakOff(workbook, faultAt(place), { code: 'AccessDenied', times: Infinity });
      expect(allElse(workbook)).toEqual(before);
      expect((await compare(workbook)).kind).toBe('written');
      expect({ place, ...written(workbook) }).toEqual({ place, ...whole });
      workbook.close();
    }
  });
});
