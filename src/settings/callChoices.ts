import { callHeaders, callKinds, type CallColumn, type CallKind } from '../grid/callHeaders';
import { dateOrders, type DateOrder } from '../cells/dateOrder';
import { durationUnits, type DurationUnit } from '../cells/units';
import { recordOf } from './recordOf';

/** What the user has said of one call log, counts or monthly totals; headers go by their ids. */
export interface CallChoice {
  /** What was pointed at as calls, by its place, and which kind they are; absent where they are found by themselves. */
  kind?: CallKind;
  /** That these are not to be used. */
  isAside?: true;
  /** Header of the column that names the line; null where all calls are one line's. */
  lineColumn?: string | null;
  /** By column the header that it stands under; null says that there is none. */
  columns?: Partial<Record<CallColumn, string | null>>;
  /** Units of durations by header. */
  units?: Readonly<Record<string, DurationUnit>>;
  /** Headers of the columns that add up to the handling time. */
  handling?: readonly string[];
  /** Of dates as text that may be read both ways. */
  dateOrder?: DateOrder;
  /** That the months are past, where a plan would take them for its Forecast. */
  arePast?: boolean;
}

/** The choices of all calls, by the id of their source, as the workbook keeps them. */
export type CallChoices = Readonly<Record<string, CallChoice>>;

/** Sources whose choices are kept, the latest ones: the workbook's settings are no archive. */
const mostKept = 20;
/** Longest header or id that is kept, and how many columns of one source. */
const [longest, mostColumns] = [300, 60];

/** Choices from what the workbook keeps; whatever cannot be one is left out. Undefined where there are none. */
export function callChoicesFrom(saved: unknown): CallChoices | undefined {
  const kept = Object.entries(recordOf(saved)).flatMap(([id, one]) => {
    const choice = choiceFrom(one);
    return isName(id) && Object.keys(choice).length > 0 ? [[id, choice] as const] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept.slice(-mostKept)) : undefined;
}

/** Calls as their choices know them: by id, else by the ids of their headers. */
export interface KnownCalls {
  id: string;
  headers: readonly string[];
}

/** The choices with those of one source replaced; a choice without anything in it is forgotten. */
export function withChoice(
  source: KnownCalls,
  choice: CallChoice,
  choices: CallChoices | undefined,
  present: readonly KnownCalls[],
): CallChoices | undefined {
  const others = Object.entries(choices ?? {}).filter(
    ([id, one]) => id !== source.id && !isMoved(id, one, source, present),
  );
  return callChoicesFrom(Object.fromEntries([...others, [source.id, choice]]));
}

/** What was said of a source among those that are present, as far as its headers are still there. */
export function choiceOf(
  source: KnownCalls,
  choices: CallChoices | undefined,
  present: readonly KnownCalls[],
): CallChoice {
  const all = choices ?? {};
  const own = Object.hasOwn(all, source.id) ? all[source.id] : undefined;
  const moved = Object.entries(all)
    .filter(([id, one]) => isMoved(id, one, source, present))
    .at(-1);
  return withoutGone(own ?? moved?.[1] ?? {}, source.headers);
}

/**
 * Whether a choice of calls that are gone is one of these: a plain range whose sheet has got another name, or that lies
 * elsewhere by now, is known by the headers that were chosen.
 */
function isMoved(
  id: string,
  choice: CallChoice,
  source: KnownCalls,
  present: readonly KnownCalls[],
): boolean {
  const named = headersIn(choice);
  const isGone = !present.some((one) => one.id === id);
  return isGone && named.length > 0 && named.every((header) => source.headers.includes(header));
}

/** The headers that a choice speaks of. */
export function headersIn({ lineColumn, columns = {}, units = {}, handling = [] }: CallChoice): string[] {
  const ofColumns = Object.values(columns).filter((header) => header !== null);
  return [...(lineColumn ? [lineColumn] : []), ...ofColumns, ...Object.keys(units), ...handling];
}

/** Half of a sum would be a wrong one: the parts of the handling time hold together or not at all. */
function withoutGone(choice: CallChoice, headers: readonly string[]): CallChoice {
  const isThere = (header: string): boolean => headers.includes(header);
  const { kind, isAside, lineColumn, columns = {}, units = {}, handling, dateOrder, arePast } = choice;
  return filled({
    ...(kind && { kind }),
    ...(isAside && { isAside }),
    ...((lineColumn === null || (lineColumn !== undefined && isThere(lineColumn))) && { lineColumn }),
    columns: Object.fromEntries(
      Object.entries(columns).filter(([, header]) => header === null || isThere(header)),
    ),
    units: Object.fromEntries(Object.entries(units).filter(([header]) => isThere(header))),
    ...(handling?.every(isThere) && { handling }),
    ...(dateOrder && { dateOrder }),
    ...(arePast && { arePast }),
  });
}

function choiceFrom(saved: unknown): CallChoice {
  const { kind, isAside, lineColumn, columns, units, handling, dateOrder, arePast } = recordOf(saved);
  const order = dateOrders.find((one) => one === dateOrder);
  const knownKind = callKinds.find((one) => one === kind);
  return filled({
    ...(knownKind && { kind: knownKind }),
    ...(isAside === true && { isAside }),
    ...((lineColumn === null || isName(lineColumn)) && { lineColumn }),
    columns: entriesOf(columns, (column, header) => isColumn(column) && (header === null || isName(header))),
    units: entriesOf(withNewIds(units), isUnitOfHeader),
    ...(Array.isArray(handling) && { handling: handling.filter(isName).slice(0, mostColumns) }),
    ...(order && { dateOrder: order }),
    ...(arePast === true && { arePast }),
  });
}

function isColumn(column: string): boolean {
  return Object.hasOwn(callHeaders, column);
}

function isUnitOfHeader(header: string, unit: unknown): boolean {
  return isName(header) && durationUnits.some((one) => one === unit);
}

/** Ids that units had before, which workbooks still keep. */
const oldIds: Readonly<Record<string, DurationUnit>> = { excelTimes: 'excelTime' };

function withNewIds(units: unknown): Record<string, unknown> {
  const renewed = (unit: unknown): unknown =>
    typeof unit === 'string' && Object.hasOwn(oldIds, unit) ? oldIds[unit] : unit;
  return Object.fromEntries(Object.entries(recordOf(units)).map(([header, unit]) => [header, renewed(unit)]));
}

/** A choice without its empty parts. */
function filled(choice: CallChoice): CallChoice {
  const { columns, units, ...rest } = choice;
  return {
    ...rest,
    ...(columns && Object.keys(columns).length > 0 && { columns }),
    ...(units && Object.keys(units).length > 0 && { units }),
  };
}

function entriesOf<Value extends string>(
  saved: unknown,
  fits: (key: string, value: unknown) => boolean,
): Record<string, Value> {
  const entries = Object.entries(recordOf(saved)).filter(([key, value]) => fits(key, value));
  return Object.fromEntries(entries.slice(0, mostColumns)) as Record<string, Value>;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}
