import path from 'node:path';
import { parseArgs } from 'node:util';
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
  settings: Partial<PlanSettings>;
}

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
  ].join('\n');
}

/** Reads the command line; anything that is not understood gives the reason with the usage. */
export function parsePlanArguments(argv: readonly string[], folder: string): ParsedArguments {
  const names = ['language', ...Object.keys(settingOptions)];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
    });
    const [input, output, ...rest] = positionals.map((file) => path.resolve(folder, file));
    if (input === undefined || output === undefined || rest.length > 0)
      return refuse('Two file names are needed.');
    if (input === output)
      return refuse('The planned workbook needs a name of its own: the input is never changed.');
    const language = values['language'] ?? 'en';
    if (!/^(en|zh)\b/i.test(language)) return refuse(`--language must be en or zh-CN; it is ${language}.`);
    return withSettings({ input, output, language, settings: {} }, values);
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
    arguments: { ...parsed, settings: settings as Partial<PlanSettings> },
  };
}

function refuse(reason: string): ParsedArguments {
  return { usage: `${reason}\n${usageText()}` };
}
