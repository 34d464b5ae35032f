import { monthOfSerial } from '../../model/calendar/month';
import { momentOf, monthOfCell } from '../../cells/momentOf';
import { sampleRows } from '../recognise/recogniseTable';
import { cellAt, formatAt, standsAt, type CallSource } from './callSource';

/**
 * Sources on several sheets with the same headers, as a file for each month leaves them, as one: where no month stands
 * on two of the sheets, which would be the same calls twice.
 */
export function joinedSources(sources: readonly CallSource[]): CallSource[] {
  const joined: CallSource[] = [];
  const groups = new Map<string, CallSource[]>();
  for (const source of sources) {
    const key = JSON.stringify([source.kind, source.headers.map((header) => header.trim().toLowerCase())]);
    const group = groups.get(key);
    // What is made up of several already has no rows of its own on a sheet.
    if (source.placeAt) joined.push(source);
    else if (group) group.push(source);
    else groups.set(key, [source]);
  }
  for (const group of groups.values()) {
    const sheets = new Set(group.map(({ area }) => area.sheet));
    if (group.length > 1 && sheets.size === group.length && areApart(group)) joined.push(asOne(group));
    else joined.push(...group);
  }
  return joined.sort((one, other) => sources.indexOf(firstOf(one)) - sources.indexOf(firstOf(other)));

  function firstOf(one: CallSource): CallSource {
    return sources.find(({ id }) => id === one.id)!;
  }
}

/** Whether every month is on one sheet only. */
function areApart(group: readonly CallSource[]): boolean {
  const seen = new Set<string>();
  return group.every((source) => {
    const months = monthsOf(source);
    const isNew = months.size > 0 && [...months].every((month) => !seen.has(month));
    for (const month of months) seen.add(month);
    return isNew;
  });
}

function monthsOf(source: CallSource): Set<string> {
  const { kind, offsets, area } = source;
  const cell = (row: number, column: 'start' | 'date' | 'month') => {
    const offset = offsets[column];
    return offset === undefined ? null : cellAt(source, row, offset);
  };
  const months = sampleRows(area.rows).flatMap((row) => {
    if (kind === 'months') return monthOfCell(cell(row, 'month')) ?? [];
    const moment = momentOf(cell(row, 'start'), cell(row, 'date'));
    return moment === null ? [] : (monthOfSerial(moment) ?? []);
  });
  return new Set(months);
}

function asOne(group: readonly CallSource[]): CallSource {
  const first = group[0]!;
  const starts: number[] = [];
  let rows = 0;
  for (const { area } of group) {
    starts.push(rows);
    rows += area.rows;
  }
  const at = (row: number): { source: CallSource; own: number } => {
    let index = group.length - 1;
    while (index > 0 && starts[index]! > row) index--;
    return { source: group[index]!, own: row - starts[index]! };
  };
  return {
    ...first,
    area: { ...first.area, rows },
    cells: {
      rows,
      value: (row, offset) => {
        const { source, own } = at(row);
        return cellAt(source, own, offset);
      },
      format: (row, offset) => {
        const { source, own } = at(row);
        return formatAt(source, own, offset);
      },
    },
    placeAt: (row, offset) => {
      const { source, own } = at(row);
      return standsAt(source, own, offset);
    },
    joins: group.map(({ id }) => id),
  };
}
