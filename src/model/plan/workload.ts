import { mul, sub } from '../figures/expression';
import { functionOf } from '../figures/functionOf';
import { planFigures } from './planFigures';

/** Required hours (所需总工时) of so many calls, 0 or more, of so many seconds. */
export const workloadHours = functionOf(planFigures.requiredHours.of, 'calls', 'ahtSeconds');

/** Available hours per head (单个员工总工时) of so many working days with so many paid hours. */
export const hoursPerHead = functionOf(planFigures.hoursPerHead.of, 'workingDays', 'settings.hoursPerDay');

/**
 * PTY (员工效率): the share of paid hours that was spent handling calls, from history, by line.
 * The source leaves the formula blank; this definition is ours: handled calls x AHT / 3600 / paid hours.
 */
export function pty(handledCalls: number, aht: number, paidHours: number): number {
  return workloadHours(handledCalls, aht) / paidHours;
}

/** Base headcount of required hours, available hours per head and PTY: heads with their fraction. */
export const baseHeads = functionOf(planFigures.baseHeads.of, 'requiredHours', 'hoursPerHead', 'pty');

/**
 * The PTY of capacity plans: occupancy (the share of the time at work that calls take) x (1 - shrinkage), shrinkage being
 * the share of the paid time that is lost. Where it holds whole days of absence, these must not be given again.
 */
export const ptyOfOccupancy = mul('occupancy', sub(1, 'shrinkage'));

/** That PTY as a share; occupancy above 0 to 1, shrinkage 0 to below 1. */
export const occupancyPty = functionOf(ptyOfOccupancy, 'occupancy', 'shrinkage');
