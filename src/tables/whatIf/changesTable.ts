import type { TablesCatalogue } from '../../words/catalogue';
import { monthSerial, type Month } from '../../model/calendar/month';
import { formats, type TableSpec } from '../tableSpec';
import { ourTables, scenarioSheet } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import type { Comparison } from './comparison';

type ChangesKey = keyof TablesCatalogue['scenarioChanges'];

/** What each scenario changes, a row for each change in the order in which they are made. */
export function changesTable({ compared, words }: Comparison): TableSpec<ChangesKey> {
  const rows = compared.flatMap(({ scenario }) =>
    (scenario?.changes ?? []).map((change) => ({ scenario: scenario!.name, ...change })),
  );
  const monthCell = (month: Month | null): CellInput =>
    month === null ? words.everything : monthSerial(month);
  const cells: Record<ChangesKey, CellInput[]> = {
    scenario: rows.map(({ scenario }) => scenario),
    driver: rows.map(({ driver }) => words.scenarioDrivers[driver]),
    how: rows.map(({ how }) => words.scenarioManners[how]),
    value: rows.map(({ value }) => value),
    line: rows.map(({ line }) => line ?? words.everything),
    stage: rows.map(({ stage, driver }) => (driver === 'passRates' ? (stage ?? words.everything) : '')),
    from: rows.map(({ from }) => monthCell(from)),
    to: rows.map(({ to }) => monthCell(to)),
  };
  return {
    name: ourTables.scenarioChanges,
    sheet: scenarioSheet,
    column: 0,
    rows: rows.length,
    columns: (Object.keys(words.scenarioChanges) as ChangesKey[]).map((key) => ({
      key,
      header: words.scenarioChanges[key],
      format: key === 'from' || key === 'to' ? formats.month : formats.general,
      values: cells[key],
    })),
  };
}
