/** Required hours (所需总工时): calls x AHT / 3600. Calls and seconds of 0 or more. */
export function workloadHours(calls: number, aht: number): number {
  return (calls * aht) / 3600;
}

/** Available hours per head (单个员工总工时): working days x paid hours of a day. */
export function hoursPerHead(workingDays: number, hoursPerDay: number): number {
  return workingDays * hoursPerDay;
}

/**
 * PTY (员工效率): the share of paid hours that was spent handling calls, from history, by line.
 * The source leaves the formula blank; this definition is ours: handled calls x AHT / 3600 / paid hours.
 */
export function pty(handledCalls: number, aht: number, paidHours: number): number {
  return workloadHours(handledCalls, aht) / paidHours;
}

/** Base headcount: required hours / available hours per head / PTY, in heads with their fraction. */
export function baseHeads(requiredHours: number, availableHours: number, productivity: number): number {
  return requiredHours / availableHours / productivity;
}
