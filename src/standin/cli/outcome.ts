import type { OfficeRuntime } from './loadOffice';

/** How the add-in says that a run went, by an event of its window. */
export interface Outcome {
  kind: 'written' | 'refused' | 'failed';
  lines: string[];
  /** What else there is to know. */
  notes?: string[];
  table?: string[][];
  /** Whether it was refused for want of a forecast. */
  lacksForecast?: boolean;
}

const OUTCOME_EVENT = 'crewplan-outcome';

/** Presses a ribbon button and gives what the add-in reports of it. */
export async function runForOutcome(office: OfficeRuntime, actionId: string): Promise<Outcome> {
  const told: unknown[] = [];
  office.addEventListener(OUTCOME_EVENT, ({ detail }) => told.push(detail));
  await office.runCommand(actionId);
  if (told.length === 0) throw new Error(`The add-in ended "${actionId}" without a word.`);
  return readOutcome(told.at(-1));
}

/** The add-in lives in a world of its own, so what comes out of it is looked at before it is believed. */
function readOutcome(detail: unknown): Outcome {
  const { kind, lines, notes, table, lacksForecast } = (detail ?? {}) as Partial<Outcome>;
  const known = kind === 'written' || kind === 'refused' || kind === 'failed';
  if (!known || !Array.isArray(lines)) throw new Error('The add-in reported an outcome that makes no sense.');
  const outcome: Outcome = { kind, lines: lines.map(String) };
  if (Array.isArray(notes)) outcome.notes = notes.map(String);
  if (Array.isArray(table)) outcome.table = table.map((row) => row.map(String));
  if (lacksForecast === true) outcome.lacksForecast = true;
  return outcome;
}
