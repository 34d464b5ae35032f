import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { dependencyGraph, findCircle } from '../support/dependencyGraph';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { ready } from '../support/prepared';
import { disagreements, figureCount } from './compare';
import { mappedCases, ofLines, stated, type MappedCase } from './mappedWorkbooks';

const cases = mappedCases.map((one, index) => [one.name, one, index] as const);
const layoutOf = ({ book, mapping, language }: MappedCase, file = book()) =>
  ready(file, { mapping }, language).layout;
const planned = ({ book, mapping, language }: MappedCase): WorkbookFile =>
  plannedBook(book(), { mapping }, language);

/** The same, made once for all tests that leave it as it is. */
const plannedOnce = new Map<MappedCase, WorkbookFile>();
function plannedBefore(one: MappedCase): WorkbookFile {
  const file = plannedOnce.get(one) ?? planned(one);
  plannedOnce.set(one, file);
  return file;
}

/** A workbook with the user's change made in its cell, whose format stays. */
function changed(file: WorkbookFile, { change: { sheet, row, column, to } }: MappedCase): WorkbookFile {
  const cells = sheetOf(file, sheet).cells.get(row)!;
  cells.set(column, { ...cells.get(column), value: to });
  return file;
}

describe('a forecast', () => {
  it.each(cases)('is read as what it states from %s', (name, one) => {
    const expected = stated.map((row) =>
      ofLines(name) ? { ...row, ahtSeconds: row.line === 'CIC' ? 300 : 240 } : row,
    );
    const { forecast } = layoutOf(one).input;
    const figures = forecast.map(({ month, line, calls, ahtSeconds }) => ({
      month,
      line,
      calls: Number(calls.toPrecision(12)),
      ahtSeconds: Number(ahtSeconds.toPrecision(12)),
    }));
    expect(figures).toEqual(expected);
  });

  it.each(cases)('makes formulas without a circle from %s', (_, one) => {
    expect(findCircle(dependencyGraph(plannedBefore(one)))).toBeNull();
  });
});

(findLibreOffice() === null ? describe.skip : describe)('LibreOffice', () => {
  let shown: WorkbookFile[] = [];
  let after: WorkbookFile[] = [];

  beforeAll(async () => {
    const written = mappedCases.map((one) => saveWorkbook(null, plannedBefore(one)));
    const rewritten = mappedCases.map((one) => saveWorkbook(null, changed(planned(one), one)));
    const all = await recalculateAll([...written, ...rewritten]);
    [shown, after] = [all.slice(0, written.length), all.slice(written.length)];
  }, 240_000);

  it.each(cases)('shows the figures of the model for %s', (_, one, index) => {
    const layout = layoutOf(one);
    expect(disagreements(shown[index]!, layout)).toEqual([]);
    expect(figureCount(shown[index]!, layout)).toBeGreaterThan(layout.plan.lines.length * 20);
  });

  it.each(cases)('follows a change in the user’s own cell in %s', (_, one, index) => {
    const layout = layoutOf(one, changed(one.book(), one));
    expect(layout.plan.lines).not.toEqual(layoutOf(one).plan.lines);
    expect(disagreements(after[index]!, layout)).toEqual([]);
  });
});
