import { cellAddress } from '../../src/grid/a1';
import type { CellInput } from '../../src/grid/port';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { asText } from '../../src/tables/tableCells';
import { thisRow, type TableSpec } from '../../src/tables/tableSpec';
import { sheetSpecs } from '../../src/tables/sheetSpec';
import { mappedPlans } from '../agreement/mappedWorkbooks';
import { plannedCases } from '../agreement/workbooks';
import { areaOf } from '../support/fileArea';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { ready } from '../support/prepared';

const cases = [...plannedCases, ...mappedPlans];

/** What a row of a table is to hold, each formula made for this very row. */
function inputsOf({ columns, column: first }: TableSpec, index: number, row: number): CellInput[] {
  const place = (key: string): number => first + columns.findIndex((one) => one.key === key);
  return columns.map(({ values, formula }) => {
    if (!formula) return asText(values?.[index] ?? '');
    return `=${formula({
      self: (key) => thisRow(columns.find((one) => one.key === key)?.header ?? ''),
      above: (key) => cellAddress(row - 1, place(key)),
      below: (key) => cellAddress(row + 1, place(key)),
    })}`;
  });
}

describe.each(cases.map((one) => [one.name, one] as const))(
  'the plan of %s',
  (_, { book, settings, language }) => {
    let file: WorkbookFile;
    beforeAll(() => {
      file = plannedBook(book(), settings, language);
    });

    it('holds in every cell what is meant for it, though its columns are filled down', () => {
      const specs = sheetSpecs(ready(book(), settings, language).layout);
      for (const spec of specs.flatMap(({ tables }) => tables)) {
        const sheet = sheetOf(file, spec.sheet);
        const { row: header } = areaOf(sheet.tables.find(({ name }) => name === spec.name)!.ref);
        for (let index = 0; index < spec.rows; index++) {
          const row = header + 1 + index;
          const standing = spec.columns.map((__, offset) => {
            const { value, formula } = sheet.cells.get(row)!.get(spec.column + offset) ?? { value: null };
            return formula === undefined ? asText((value ?? '') as CellInput) : `=${formula}`;
          });
          expect([spec.name, row, ...standing]).toEqual([spec.name, row, ...inputsOf(spec, index, row)]);
          const formats = spec.columns.map(
            (__, offset) =>
              file.styles[sheet.cells.get(row)!.get(spec.column + offset)?.style ?? 0]!.numberFormat,
          );
          expect(formats).toEqual(spec.columns.map(({ format }) => format));
        }
      }
    });

    it('is left alone by a plan after it, where nothing has changed', () => {
      expect(ready(file, settings, language).steps).toEqual([]);
    });
  },
);
