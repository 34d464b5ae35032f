import { columnHeaders, type InputColumn } from '../../grid/headers';
import { inputColumns } from '../../grid/inputColumns';
import { inputTableNames, type InputName } from '../../grid/names';
import type { ProblemCode } from '../../grid/problemCodes';
import { dateOfSerial } from '../../model/calendar/serialDate';
import type { Language } from '../language';
import type { Problem } from '../../grid/problem';
import { fillIn } from '../fillIn';
import { tables } from '../catalogue';
import { allowedText } from './allowedText';
import { problems } from './sentences';

/** A problem as a sentence with its remedy, in the language asked for. Names from cells stay as the user wrote them. */
export function problemText(problem: Problem, language: Language): string {
  return fillIn(problems[problem.code][language], spell(problem, language));
}

/** The problem as one line for a log: its cell, then the sentence. */
export function problemLine(problem: Problem, language: Language): string {
  const where = problem.place ? `${problem.place.sheet}!${problem.place.address}: ` : '';
  return where + problemText(problem, language);
}

/** Replaces our own ids among the values by the words that the reader knows them by. */
function spell({ code, values }: Problem, language: Language): Problem['values'] {
  const spelled = { ...values };
  const input = values['input'] as InputName | undefined;
  if (input && code === 'missingTable') spelled['columns'] = requiredHeaders(input, language);
  if (input && code === 'missingColumn')
    spelled['column'] = headerOf(values['column'] as InputColumn, language);
  if (input && language === 'zh-CN') spelled['input'] = inputTableNames[input][1] ?? input;
  const setting = values['setting'] as keyof (typeof tables)['en']['settingNames'] | undefined;
  if (setting) spelled['setting'] = tables[language].settingNames[setting];
  const way = values['way'] as keyof (typeof tables)['en']['joinersFrom'] | undefined;
  if (way) spelled['way'] = tables[language].joinersFrom[way];
  const driver = values['driver'] as keyof (typeof tables)['en']['scenarioDrivers'] | undefined;
  if (driver) spelled['driver'] = tables[language].scenarioDrivers[driver];
  // Excel shows a date where its cell holds the number of a day.
  const date = ofMonths.includes(code) ? dateOfSerial(serialIn(values['value'])) : null;
  if (date !== null) spelled['value'] = date;
  const allowed = values['allowed'];
  if (typeof allowed === 'string') spelled['allowed'] = allowedText(allowed, language);
  const column = values['column'];
  if (typeof column === 'string' && column in columnHeaders && code !== 'missingColumn') {
    spelled['column'] = headerOf(column as InputColumn, language);
  }
  return spelled;
}

/** Problems of a cell that should name a month. */
const ofMonths: readonly ProblemCode[] = ['badMonth', 'mixedMonths', 'noYear', 'notMonthly'];

/** The number of a day of our times in a value; NaN where it is something else. */
function serialIn(value: string | number | undefined): number {
  return /^[2-7]\d{4}(\.\d+)?$/.test(String(value)) ? Number(value) : NaN;
}

function requiredHeaders(input: InputName, language: Language): string {
  return inputColumns[input].required
    .map(([column]) => headerOf(column!, language))
    .join(language === 'zh-CN' ? '、' : ', ');
}

function headerOf(column: InputColumn, language: Language): string {
  return columnHeaders[column][language][0]!;
}
