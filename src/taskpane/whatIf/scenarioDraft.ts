import { isWithin } from '../../model/bound';
import { roundToNoise } from '../../model/rounding';
import {
  driverBounds,
  factorBound,
  isMonthly,
  type Scenario,
  type ScenarioChange,
  type ScenarioDriver,
  type ScenarioManner,
} from '../../model/whatIf/scenario';
import type { NumberNotation } from '../shell/numberNotation';

/** A change as its fields hold it: the value as typed, "" for every line, every stage and the plan's own ends. */
export interface ChangeDraft {
  /** Tells changes apart for as long as the pane is open. */
  id: number;
  driver: ScenarioDriver;
  how: ScenarioManner;
  value: string;
  line: string;
  stage: string;
  from: string;
  to: string;
}

/** A scenario as its fields hold it. */
export interface ScenarioDraft {
  id: number;
  name: string;
  changes: readonly ChangeDraft[];
}

/** What a value is typed in: a plain factor, a share in per cent, or a number of calls, seconds or money. */
export type Unit = 'factor' | 'percent' | 'calls' | 'seconds' | 'money';

const units: Record<ScenarioDriver, Unit> = {
  volume: 'calls',
  aht: 'seconds',
  pty: 'percent',
  attrition: 'percent',
  passRates: 'percent',
  pay: 'money',
};

export function unitOf({ driver, how }: Pick<ChangeDraft, 'driver' | 'how'>): Unit {
  return how === 'factor' ? 'factor' : units[driver];
}

/** A value as it is typed in its unit. */
export function valueText(
  value: number,
  change: Pick<ChangeDraft, 'driver' | 'how'>,
  notation: NumberNotation,
): string {
  return notation.write(unitOf(change) === 'percent' ? roundToNoise(value * 100) : value);
}

/** Scenarios as text for the fields; ids count from `firstId`, one for each scenario and each change. */
export function draftsOf(
  scenarios: readonly Scenario[],
  notation: NumberNotation,
  firstId = 1,
): ScenarioDraft[] {
  let next = firstId;
  return scenarios.map(({ name, changes }) => ({
    id: next++,
    name,
    changes: changes.map((change) => ({
      id: next++,
      driver: change.driver,
      how: change.how,
      value: valueText(change.value, change, notation),
      line: change.line ?? '',
      stage: change.stage ?? '',
      from: change.from ?? '',
      to: change.to ?? '',
    })),
  }));
}

/** Why a field cannot be used. */
export type InvalidName = 'blank' | 'twice';
export type InvalidValue = 'notNumber' | 'factor' | ScenarioDriver;

export interface CheckedDrafts {
  /** The scenarios that the drafts stand for, or null where a field is wrong. */
  scenarios: Scenario[] | null;
  names: ReadonlyMap<number, InvalidName>;
  values: ReadonlyMap<number, InvalidValue>;
}

/** Reads the fields back: the scenarios they stand for, and what is wrong with which. */
export function checkDrafts(drafts: readonly ScenarioDraft[], notation: NumberNotation): CheckedDrafts {
  const names = new Map<number, InvalidName>();
  const values = new Map<number, InvalidValue>();
  const taken = new Set<string>();
  const scenarios = drafts.map(({ id, name, changes }): Scenario => {
    const key = name.trim().toLowerCase();
    if (key === '') names.set(id, 'blank');
    else if (taken.has(key)) names.set(id, 'twice');
    taken.add(key);
    return {
      name: name.trim(),
      changes: changes.map((draft) => {
        const change = changeOf(draft, notation);
        const why = invalidValue(change);
        if (why) values.set(draft.id, why);
        return change;
      }),
    };
  });
  return { scenarios: names.size + values.size > 0 ? null : scenarios, names, values };
}

/** A factor may be typed as a percentage too: 110 % is 1.1. */
export function changeOf(draft: ChangeDraft, notation: NumberNotation): ScenarioChange {
  const { driver, how, line, stage, from, to } = draft;
  const isPercent = unitOf(draft) === 'percent' || /[%％]/.test(draft.value);
  const typed = notation.read(draft.value);
  const monthly = isMonthly(driver);
  return {
    driver,
    how,
    value: isPercent ? roundToNoise(typed / 100) : typed,
    line: line === '' ? null : line,
    stage: stage === '' || driver !== 'passRates' ? null : stage,
    from: from === '' || !monthly ? null : from,
    to: to === '' || !monthly ? null : to,
  };
}

function invalidValue({ driver, how, value }: ScenarioChange): InvalidValue | null {
  if (Number.isNaN(value)) return 'notNumber';
  if (how === 'factor') return isWithin(value, factorBound) ? null : 'factor';
  return isWithin(value, driverBounds[driver]) ? null : driver;
}
