import { fillIn } from '../words/fillIn';
import { forecastRunWords } from '../words/forecastRun';
import { tables } from '../words/catalogue';
import type { Language } from '../words/language';
import { problemLine } from '../words/problems/problemText';
import { makeForecast } from '../jobs/forecast/makeForecast';
import { requestFor } from '../jobs/forecast/requestFor';
import { loadSettings } from '../jobs/plan/planWorkbook';
import type { WorkbookPort } from '../grid/port';
import { faultLine, type CommandReport } from './planCommand';

/**
 * Makes a forecast from the first calls of the workbook, for whoever has no pane to press; what would be asked there is
 * a reason to refuse. Refused without a word where there are no calls. It never throws.
 */
export async function forecastCommand(port: WorkbookPort, language: Language): Promise<CommandReport> {
  try {
    const settings = await loadSettings(port);
    const request = requestFor(await port.read([]), settings);
    if (!request) return { kind: 'refused', lines: [] };
    const outcome = await makeForecast(port, settings, request, language);
    const told = outcome.kind === 'written' ? outcome.warnings : outcome.problems;
    const lines = told.map((problem) => problemLine(problem, language));
    if (outcome.kind === 'refused') return { kind: 'refused', lines };
    const { history, projected, lines: ofLines, made } = outcome.forecast;
    const words = forecastRunWords[language];
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
    const share = (error: number | null): string =>
      error === null ? words.unmeasured : percent.format(error);
    const done = fillIn(words.done, {
      ...{ source: request.source, first: history.first, last: history.last },
      ...{ from: projected.first, to: projected.last, names: made.join(', ') },
    });
    const errors = ofLines.map(({ line, method, error, errorWithoutEvents: without }) =>
      fillIn(without === undefined ? words.line : words.lineWithEvents, {
        ...{ line, method: tables[language].projectionMethods[method] },
        ...{ error: share(error), without: share(without ?? null) },
      }),
    );
    return { kind: 'written', lines: [done, ...errors, ...lines] };
  } catch (error) {
    return { kind: 'failed', lines: [faultLine(error, language)] };
  }
}
