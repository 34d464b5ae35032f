import type { CellValue } from '../grid/port';
import type { InputName } from '../grid/names';
import { recordOf } from './recordOf';

/** What a figure or an input cell is known by, wherever its row stands by now. */
export interface RowKey {
  /** yyyy-mm; null where the table goes by no month. */
  month: string | null;
  /** Null in a total and where a row holds for every line. */
  line: string | null;
  /** Null but for stages and their quotas. */
  stage: string | null;
}

/** A value of a row under the name of its column. */
export interface KeptValue<Value extends CellValue = CellValue> extends RowKey {
  column: string;
  value: Value;
}

/** The plan that was written last, as the workbook remembers it: what it was made from and what it came to. */
export interface WrittenPlan {
  /** When it was written, in milliseconds since 1970. */
  at: number;
  settings: Readonly<Record<string, CellValue>>;
  inputs: Readonly<Partial<Record<InputName, readonly KeptValue[]>>>;
  figures: readonly KeptValue<number>[];
}

/** Rows as the workbook keeps them: month, line and stage as numbers of texts, or -1, then a value for each column. */
interface Packed {
  columns: string[];
  rows: CellValue[][];
}

interface PackedPlan {
  version: 1;
  at: number;
  settings: Readonly<Record<string, CellValue>>;
  texts: string[];
  inputs: Partial<Record<InputName, Packed>>;
  figures: Packed;
}

/** Longest text that is kept: a workbook's settings are no archive, and without it the sheets are compared. */
const longest = 1_000_000;

/** A plan as the workbook keeps it; nothing of it where it is too large. */
export function packPlan({ at, settings, inputs, figures }: WrittenPlan): unknown {
  const texts = new Map<string, number>();
  const packed: PackedPlan = {
    version: 1,
    at,
    settings,
    texts: [],
    inputs: Object.fromEntries(Object.entries(inputs).map(([input, values]) => [input, pack(values, texts)])),
    figures: pack(figures, texts),
  };
  packed.texts = [...texts.keys()];
  return JSON.stringify(packed).length > longest ? {} : packed;
}

/** The plan that a workbook keeps; null where it keeps none that this release can read. */
export function writtenPlanFrom(kept: unknown): WrittenPlan | null {
  const { version, at, settings, texts, inputs, figures } = recordOf(kept);
  if (version !== 1 || typeof at !== 'number' || !Array.isArray(texts)) return null;
  const read = (packed: unknown): KeptValue[] => unpack(packed, texts);
  return {
    at,
    settings: recordOf(settings) as WrittenPlan['settings'],
    inputs: Object.fromEntries(
      Object.entries(recordOf(inputs)).map(([input, packed]) => [input, read(packed)]),
    ),
    figures: read(figures).filter((one): one is KeptValue<number> => typeof one.value === 'number'),
  };
}

/** Whether two plans, as they are kept, were made from the same and came to the same, whenever they were written. */
export function isSamePlan(one: unknown, other: unknown): boolean {
  const text = (kept: unknown): string => JSON.stringify({ ...recordOf(kept), at: 0 });
  return text(one) === text(other);
}

/** Values that are the same but for the noise of calculation are kept as the same one. */
export function keptValue<Value extends CellValue>(value: Value): Value {
  return (typeof value === 'number' ? Number(value.toPrecision(9)) : value) as Value;
}

function pack(values: readonly KeptValue[], texts: Map<string, number>): Packed {
  const columns = [...new Set(values.map(({ column }) => column))];
  const offsets = new Map(columns.map((column, offset) => [column, offset]));
  const numberOf = (text: string | null): number => {
    if (text === null) return -1;
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text)!;
  };
  const rows = new Map<string, CellValue[]>();
  for (const { month, line, stage, column, value } of values) {
    const key = [month, line, stage].map(numberOf);
    const row = rows.get(key.join()) ?? key;
    rows.set(key.join(), row);
    const at = key.length + offsets.get(column)!;
    while (row.length < at) row.push(null);
    row[at] = value;
  }
  return { columns, rows: [...rows.values()] };
}

function unpack(packed: unknown, texts: readonly unknown[]): KeptValue[] {
  const { columns, rows } = recordOf(packed);
  if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
  const textOf = (index: unknown): string | null => {
    const text = typeof index === 'number' ? texts[index] : null;
    return typeof text === 'string' ? text : null;
  };
  return rows.flatMap((row: unknown) => {
    if (!Array.isArray(row)) return [];
    const [month, line, stage, ...values] = row as CellValue[];
    const key = { month: textOf(month), line: textOf(line), stage: textOf(stage) };
    return values.flatMap((value, at) =>
      value === null || columns[at] === undefined ? [] : [{ ...key, column: String(columns[at]), value }],
    );
  });
}
