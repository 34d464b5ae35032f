/** Ribbon handlers: wires the buttons of the manifest to what they do. */
import { languageOf } from '../words/language';
import { createExcelWorkbook, inTurn } from '../excel/office';
import { forecastCommand } from './forecastCommand';
import { planCommand } from './planCommand';
import { presses, type Press } from './presses';

/** The part of Office.js that a ribbon button needs; absent where only the functions are loaded. */
interface OfficeCommands {
  actions: { associate(id: string, handler: (press: Press) => void): void };
  addin?: { showAsTaskpane(): Promise<void> };
  context: { displayLanguage?: string };
}
declare const Office: OfficeCommands | undefined;

/** The window event by which the pane and other programs hear how a run went. */
const outcomeEvent = 'crewplan-outcome';

if (typeof Office !== 'undefined') {
  const office = Office;
  const plan = (press: Press): void => void runPlan(office).finally(() => press.completed());
  if (presses.early) presses.plan = plan;
  else office.actions.associate('CrewplanPlan', plan);
  // No button of the ribbon: the pane asks what has to be chosen. The command line, which has none, presses it.
  office.actions.associate(
    'CrewplanForecast',
    (press) => void forecast(office).finally(() => press.completed()),
  );
}

async function forecast({ context }: OfficeCommands): Promise<void> {
  const report = await inTurn(() =>
    forecastCommand(createExcelWorkbook(), languageOf(context.displayLanguage)),
  );
  window.dispatchEvent(new CustomEvent(outcomeEvent, { detail: report }));
}

async function runPlan(office: OfficeCommands): Promise<void> {
  const language = languageOf(office.context.displayLanguage);
  // What the pane is writing is whole before this reads it, and the other way round.
  const report = await inTurn(() => planCommand(createExcelWorkbook(), language));
  window.dispatchEvent(new CustomEvent(outcomeEvent, { detail: report }));
  // A ribbon button has no place for words: where there is something to read, the pane shows it.
  if (report.kind !== 'written' || report.lines.length > 0) await office.addin?.showAsTaskpane();
}
