import type { TablesCatalogue } from '../../words/catalogue';
import { monthSerial } from '../../model/calendar/month';
import { ourSheets, ourTables } from '../../grid/names';
import { columnReference } from '../../read/rows/source';
import { columnMaker } from '../columnMaker';
import { hasDatedCosts, sharedRatesRows } from '../settings/datedRatesTable';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, formats, type CellContext, type TableSpec } from '../tableSpec';

type ClassesKey = keyof TablesCatalogue['classes'];
type Cell = CellContext<ClassesKey>;

/**
 * The classes of all lines by month against the rooms and trainers that lines share: those of the Costs row without a
 * line. None where no such limit can be given.
 */
export function classesTables(layout: LayoutInput): TableSpec<ClassesKey>[] {
  const { words, plan, review, inputs } = layout;
  const costs = inputs.sources.Costs;
  if (!review || !(costs?.columns.has('rooms') || costs?.columns.has('trainers'))) return [];
  const { shown } = columnMaker<ClassesKey>(words.classes);
  const training = (key: 'month' | 'classesWanted' | 'roomClasses' | 'trainerClasses'): string =>
    columnOfTable(ourTables.training, words.training[key]);
  const sum = (key: 'classesWanted' | 'roomClasses' | 'trainerClasses') =>
    shown(key, formats.whole, {
      formula: (cell: Cell) => `SUMIFS(${training(key)},${training('month')},${cell.self('month')})`,
    });
  const limit = (key: 'rooms' | 'trainers') =>
    shown(key, formats.whole, {
      formula: (cell: Cell) => {
        const given = sharedLimit(layout, key, cell.self('month'));
        return `IF(${given}=0,"",${given})`;
      },
    });
  const short = (key: 'roomsShort' | 'trainersShort', classes: ClassesKey, of: ClassesKey) =>
    shown(key, formats.whole, {
      formula: (cell: Cell) => `IF(${cell.self(of)}="",0,MAX(0,${cell.self(classes)}-${cell.self(of)}))`,
    });
  const spec: TableSpec<ClassesKey> = {
    name: ourTables.classes,
    sheet: ourSheets.training,
    column: 0,
    rows: plan.totals.length,
    columns: [
      shown('month', formats.month, { values: plan.totals.map(({ month }) => monthSerial(month)) }),
      sum('classesWanted'),
      sum('roomClasses'),
      limit('rooms'),
      short('roomsShort', 'roomClasses', 'rooms'),
      sum('trainerClasses'),
      limit('trainers'),
      short('trainersShort', 'trainerClasses', 'trainers'),
    ],
  };
  return [spec];
}

/** A limit of the Costs row without a line, 0 where none is given. */
function sharedLimit(layout: LayoutInput, limit: 'rooms' | 'trainers', month: string): string {
  const source = layout.inputs.sources.Costs!;
  const given = columnReference(source, limit);
  if (given === null) return '0';
  if (hasDatedCosts(layout)) {
    const rates = columnOfTable(ourTables.rates, layout.words.rates[limit]);
    return `SUMPRODUCT(${sharedRatesRows(layout.words, month)}*1,${rates})`;
  }
  const lines = columnReference(source, 'line');
  return lines === null ? `SUMPRODUCT(${given})` : `SUMPRODUCT((${lines}="")*1,${given})`;
}
