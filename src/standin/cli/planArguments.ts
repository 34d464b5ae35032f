import path from 'node:path';
import { parseArgs } from 'node:util';
import { columnHeaders, type InputColumn } from '../../grid/headers';
import { columnsOfInput } from '../../grid/inputColumns';
import { inputNames, inputTableNames, type InputName } from '../../grid/names';
import { sameName } from '../../grid/sameName';
import { isWithin } from '../../model/bound';
import {
  joinersFrom,
  settingBounds,
  type NumberSetting,
  type PlanSettings,
} from '../../model/plan/planSettings';

/** What `npm run plan` was asked for. */
export interface PlanArguments {
  input: string;
  output: string;
  /** Display language of Excel, which messages and tables follow. */
  language: string;
  /** Settings of the add-in that differ from those kept in the workbook. */
  settings: Partial<PlanSettings> & { mapping?: PointedInputs };
}

/** Where inputs stand and which headers their columns have, by the names that the add-in keeps in the workbook. */
export type PointedInputs = Partial<
  Record<InputName, { where?: string; columns?: Partial<Record<InputColumn, string>> }>
>;

export type ParsedArguments = { arguments: PlanArguments } | { usage: string };

interface SettingOption {
  key: keyof PlanSettings;
  help: string;
  /** The value for a text; undefined when the text is not allowed. */
  read(text: string): string | number | undefined;
}

function choice(...choices: string[]) {
  return (text: string) => choices.find((one) => one.toLowerCase() === text.toLowerCase());
}

function number(key: NumberSetting, help: string): SettingOption {
  const read = (text: string) => {
    const value = text.trim() === '' ? NaN : Number(text);
    return isWithin(value, settingBounds[key]) ? value : undefined;
  };
  return { key, help, read };
}

const settingOptions: Record<string, SettingOption> = {
  mode: {
    key: 'newJoinerMode',
    help: 'byForecast|planned|carried|solved: where new joiners come from, on lines that do not say it',
    read: choice('byForecast', ...joinersFrom),
  },
  rounding: {
    key: 'rounding',
    help: 'perLine|total|none: where heads are rounded up',
    read: choice('perLine', 'total', 'none'),
  },
  calendar: {
    key: 'calendar',
    help: 'CN|weekdays: which days are worked',
    read: choice('CN', 'weekdays'),
  },
  'buddy-span': number('buddySpan', 'new joiners per buddy'),
  'coach-span': number('coachSpan', 'new joiners per coach'),
  'lost-share': number('lostShare', 'share of their time lost, 0 to 1'),
  'hours-per-day': number('hoursPerDay', 'paid hours of a working day'),
  'months-ahead': number('monthsAhead', 'months to project beyond the calls, 1 to 12'),
  tolerance: number('tolerance', 'heads short that hire nobody, 0 to 1'),
};

export function usageText(): string {
  const options = Object.entries(settingOptions).map(([flag, { help }]) => `  --${flag.padEnd(14)} ${help}`);
  return [
    'Usage: npm run plan -- <forecast.xlsx|.csv> <planned.xlsx> [options]',
    `  --${'language'.padEnd(14)} en|zh-CN: of messages and tables`,
    ...options,
    `  --${'input'.padEnd(14)} <cells>=<input>: what stands in a table, range or sheet, such as "Data!A3:H90=Forecast"`,
    `  --${'column'.padEnd(14)} <input>.<column>=<header>: what a header means, such as "Forecast.calls=Offered"`,
  ].join('\n');
}

/** Reads the command line; anything that is not understood gives the reason with the usage. */
export function parsePlanArguments(argv: readonly string[], folder: string): ParsedArguments {
  const names = ['language', ...Object.keys(settingOptions)];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const many = { type: 'string', multiple: true } as const;
    const { values: given, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, input: many, column: many },
      allowPositionals: true,
    });
    const { input: inputs = [], column: columns = [], ...values } = given as Given;
    const [input, output, ...rest] = positionals.map((file) => path.resolve(folder, file));
    if (input === undefined || output === undefined || rest.length > 0)
      return refuse('Two file names are needed.');
    if (input === output)
      return refuse('The planned workbook needs a name of its own: the input is never changed.');
    const language = values['language'] ?? 'en';
    if (!/^(en|zh)\b/i.test(language)) return refuse(`--language must be en or zh-CN; it is ${language}.`);
    const mapping = pointedInputs(inputs, columns);
    if (typeof mapping === 'string') return refuse(mapping);
    const isPointed = Object.keys(mapping).length > 0;
    return withSettings({ input, output, language, settings: isPointed ? { mapping } : {} }, values);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function withSettings(parsed: PlanArguments, values: Record<string, string | undefined>): ParsedArguments {
  const settings: Record<string, string | number> = {};
  for (const [flag, { key, help, read }] of Object.entries(settingOptions)) {
    const text = values[flag];
    if (text === undefined) continue;
    const value = read(text);
    if (value === undefined) return refuse(`--${flag} cannot be ${text} (${help}).`);
    settings[key] = value;
  }
  return {
    arguments: { ...parsed, settings: { ...parsed.settings, ...(settings as Partial<PlanSettings>) } },
  };
}

type Given = Record<string, string | undefined> & { input?: string[]; column?: string[] };

/** What was said of inputs and their columns, as the workbook keeps it; a sentence where it is not understood. */
function pointedInputs(inputs: readonly string[], columns: readonly string[]): PointedInputs | string {
  const pointed: PointedInputs = {};
  for (const text of inputs) {
    const [, where = '', name = ''] = /^(.+)=([^=]+)$/.exec(text) ?? [];
    const input = inputNamed(name);
    if (!input) return `--input cannot be ${text} (<cells>=${inputNames.join('|')}).`;
    pointed[input] = { ...pointed[input], where: where.trim() };
  }
  for (const text of columns) {
    const [, name = '', column = '', header = ''] = /^([^.]+)\.([^=]+)=(.+)$/.exec(text) ?? [];
    const input = inputNamed(name);
    const known = input && columnNamed(input, column);
    if (!known) {
      const allowed = input ? columnsOfInput(input) : inputNames.map((one) => `${one}.<column>`);
      return `--column cannot be ${text} (<input>.<column>=<header>, with ${allowed.join('|')}).`;
    }
    pointed[input] = { ...pointed[input], columns: { ...pointed[input]?.columns, [known]: header } };
  }
  return pointed;
}

function inputNamed(name: string): InputName | undefined {
  return inputNames.find((input) => inputTableNames[input].some((one) => sameName(one, name.trim())));
}

/** A column by our name for it, or by one of its usual headers. */
function columnNamed(input: InputName, name: string): InputColumn | undefined {
  return columnsOfInput(input).find((column) => {
    const { en, 'zh-CN': zh } = columnHeaders[column];
    return [column, ...en, ...zh].some((one) => sameName(one, name.trim()));
  });
}

function refuse(reason: string): ParsedArguments {
  return { usage: `${reason}\n${usageText()}` };
}
