import { greatestFigure, readUnit, type MeasuredColumn, type ReadUnit, type UnitEvidence } from './readUnit';
import { durationUnitOfLabel } from './unitOfLabel';
import { factors, type Unit } from './units';

/** What a part of a call may take: less than a second or more than a day it does not. */
const [leastSeconds, mostSeconds] = [1, 86_400];

/**
 * The units of the columns of a table. Hold and after-call work are too short to tell seconds from minutes by
 * themselves: where talk is in another unit and they say nothing, they are asked about.
 */
export function columnUnits<Column extends MeasuredColumn>(
  evidence: ReadonlyMap<Column, UnitEvidence>,
  chosen: Partial<Record<Column, Unit>> = {},
): Map<Column, ReadUnit> {
  const units = new Map<Column, ReadUnit>();
  for (const [column, one] of evidence) {
    const read = readUnit(column, one, chosen[column]);
    if (read) units.set(column, read);
  }
  const talk = [...units].find(([column]) => column === 'talk')?.[1];
  if (!talk || talk.unit === 'seconds') return units;
  for (const [column, read] of units) {
    const isPart = column === 'hold' || column === 'afterCall';
    if (!isPart || read.from !== 'usual' || read.unit === talk.unit) continue;
    const one = evidence.get(column)!;
    const seconds = greatestFigure(one) * factors[talk.unit];
    if (durationUnitOfLabel(one.label) !== null || seconds < leastSeconds || seconds > mostSeconds) continue;
    const others = read.doubt.length > 0 ? read.doubt : [read.unit];
    units.set(column, { ...read, unit: talk.unit, doubt: [...new Set([talk.unit, ...others])] });
  }
  return units;
}
