import { placeOf } from '../../grid/a1';
import type { Language } from '../../words/language';
import { problem, type Place, type Problem } from '../../grid/problem';
import type { UndoableStep, WorkbookContents, WorkbookPort } from '../../grid/port';
import { findCallSources } from '../../read/calls/findCallSources';
import { readInputs } from '../../read/readInputs';
import { settingsFrom, type SavedSettings } from '../../settings/savedSettings';
import { missingTables, withoutFigures } from './missingTables';
import type { TemplateInput } from '../../grid/names';
import { placeTables, templateSteps } from './templateSteps';

/** Which tables were made and where each begins; none where the workbook has them all. */
export type TemplateOutcome =
  | { kind: 'inserted'; tables: { input: TemplateInput; place: Place }[] }
  | { kind: 'refused'; problems: Problem[] };

export interface TemplateOptions {
  /** Just this one of the tables, where it is missing. */
  only?: TemplateInput;
  /** Leaves the figures blank, and the names and months too where the workbook has none of its own. */
  empty?: boolean;
}

/**
 * Puts the input tables that the workbook lacks onto new sheets: with headers in the language asked for, a year of
 * sample rows, rules for what may be typed and a note on each; `only` one of them where it names one. Nothing of the user's is touched.
 */
export async function insertTemplate(
  port: WorkbookPort,
  language: Language,
  year: number,
  options: TemplateOptions = {},
): Promise<TemplateOutcome> {
  const settings = settingsFrom(await port.loadSettings());
  const prepared = prepareTemplate(await port.read([]), language, year, settings, options);
  if (prepared.kind === 'refused') return prepared;
  const { steps, tables } = prepared;
  if (steps.length > 0) await port.write(steps);
  return { kind: 'inserted', tables };
}

type Prepared =
  | { kind: 'ready'; steps: UndoableStep[]; tables: { input: TemplateInput; place: Place }[] }
  | { kind: 'refused'; problems: Problem[] };

/** The steps that insert a template, without touching anything. */
export function prepareTemplate(
  contents: WorkbookContents,
  language: Language,
  year: number,
  { mapping, calls }: Pick<SavedSettings, 'mapping' | 'calls'> = {},
  { only, empty = false }: TemplateOptions = {},
): Prepared {
  const { inputs } = readInputs(contents, mapping, calls);
  const hasCalls = findCallSources(contents).length > 0;
  const missing = missingTables(inputs, language, year, hasCalls);
  const wanted = missing.filter(({ input }) => !only || input === only);
  const placed = placeTables(
    empty ? wanted.map((table) => withoutFigures(table, inputs)) : wanted,
    contents,
    language,
  );
  const [first] = placed;
  if (first && contents.structureProtected) {
    const values = { sheet: first.area.sheet };
    return {
      kind: 'refused',
      problems: [problem('structureProtected', null, values)],
    };
  }
  const tables = placed.map(({ input, area }) => ({ input, place: placeOf(area) }));
  return { kind: 'ready', steps: templateSteps(placed, inputs, language), tables };
}
