import type { InputColumn } from '../grid/headers';
import { readUnit, type ReadUnit, type UnitEvidence } from './readUnit';
import { durationUnitOfLabel } from './unitOfLabel';
import type { Unit } from './units';

/**
 * The units of an input's columns. Hold and after-call work are too short to tell seconds from minutes by themselves:
 * where talk is in another unit and they say nothing, they are asked about.
 */
export function columnUnits(
  evidence: ReadonlyMap<InputColumn, UnitEvidence>,
  chosen: Partial<Record<InputColumn, Unit>> = {},
): Map<InputColumn, ReadUnit> {
  const units = new Map<InputColumn, ReadUnit>();
  for (const [column, one] of evidence) {
    const read = readUnit(column, one, chosen[column]);
    if (read) units.set(column, read);
  }
  const talk = units.get('talk');
  if (!talk || talk.unit === 'seconds') return units;
  for (const part of ['hold', 'afterCall'] as const) {
    const read = units.get(part);
    const isOpen = read?.from === 'usual' && durationUnitOfLabel(evidence.get(part)!.label) === null;
    if (isOpen) units.set(part, { unit: talk.unit, from: 'usual', doubt: [talk.unit, 'seconds'] });
  }
  return units;
}
